import { foreignLang, pick } from "@/lib/i18n/localized";
import { type Image, licenceAddress } from "../../images";
import { licenceWords } from "../../licence-words";
import type { PageContext } from "../../page-context";

/** What stands below a picture: its caption, whose it is, and on what terms it may be used. */
export function ImageNotes({ image, context: { t, locale } }: { image: Image; context: PageContext }) {
  const caption = pick(image.caption, locale);
  const licence = licenceWords(image.licence, locale);
  const address = licenceAddress(image.licence);
  return (
    <figcaption>
      {caption && (
        <span className="image-caption" lang={foreignLang(caption, locale)}>
          {caption.value}
        </span>
      )}
      <span className="image-credit">
        {image.credit && t("images.credit", { credit: image.credit })}
        {image.credit && licence && " · "}
        {address ? (
          <a href={address} rel="license">
            {licence}
          </a>
        ) : (
          licence
        )}
      </span>
    </figcaption>
  );
}
