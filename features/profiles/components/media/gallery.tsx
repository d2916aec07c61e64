import type { CSSProperties } from "react";
import type { Image } from "../../images";
import type { PageContext } from "../../page-context";
import { ImageNotes } from "./image-notes";
import { Picture } from "./picture";

/** The pictures of the gallery whose files are there, in their order. */
export const galleryOf = ({ published: { profile, files } }: PageContext): Image[] =>
  profile.gallery.flatMap((id) => profile.images.find((one) => one.id === id && files[one.file]) ?? []);

/** The height of a row, before its pictures are stretched to fill it. */
const ROW_REM = 15;

/** Pictures as they are, uncut, in rows of one height each. */
export function Gallery({ context }: { context: PageContext }) {
  const { published, locale, t } = context;
  const images = galleryOf(context);
  if (images.length === 0) return null;
  return (
    <section className="profile-section profile-gallery" aria-labelledby="pictures">
      <h2 id="pictures">{t("images.gallery")}</h2>
      <ul className="section-wide gallery">
        {images.map((image) => {
          const facts = published.files[image.file];
          if (!facts) return null;
          const ratio = (facts.width ?? 1) / (facts.height ?? 1);
          const sizes = `(width < 43.75rem) 100vw, ${Math.ceil(ratio * ROW_REM * 1.5)}rem`;
          return (
            <li key={image.id} style={{ "--ratio": ratio.toFixed(4) } as CSSProperties}>
              <figure>
                <Picture image={image} facts={facts} locale={locale} sizes={sizes} />
                <ImageNotes image={image} context={context} />
              </figure>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
