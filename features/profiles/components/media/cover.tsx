import type { PageContext } from "../../page-context";
import { ImageNotes } from "./image-notes";
import { Picture } from "./picture";

/** The picture of the place, below its name and map. */
export function Cover({ context }: { context: PageContext }) {
  const { published, locale } = context;
  const { images, cover } = published.profile;
  const image = images.find(({ id }) => id === cover);
  const facts = image && published.files[image.file];
  if (!image || !facts) return null;
  return (
    <figure className="cover">
      <Picture image={image} facts={facts} locale={locale} sizes="min(100vw, 78rem)" isFirst />
      <ImageNotes image={image} context={context} />
    </figure>
  );
}
