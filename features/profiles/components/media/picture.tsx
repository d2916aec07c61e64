import type { CSSProperties } from "react";
import { fallbackWidth, mediaPath, sourceSet, variantName, variantTypes } from "@/features/media/addresses";
import type { FileFacts } from "@/features/media/schema";
import type { Locale } from "@/lib/i18n/locales";
import { foreignLang, pick } from "@/lib/i18n/localized";
import type { Image } from "../../images";

type Props = {
  image: Image;
  facts: FileFacts;
  locale: Locale;
  /** How wide it stands on the page, as the browser has to know before it has laid it out. */
  sizes: string;
  /** Whether it is to be seen as soon as the page opens. */
  isFirst?: boolean;
};

/** A picture in the formats and widths that there are of it. Its room is kept, and its colours are there, before it is. */
export function Picture({ image, facts, locale, sizes, isFirst = false }: Props) {
  const alt = image.isDecorative ? null : pick(image.alt, locale);
  const { x, y } = image.focal;
  const style: CSSProperties = {
    objectPosition: `${x * 100}% ${y * 100}%`,
    ...(facts.placeholder && {
      backgroundImage: `url(${facts.placeholder})`,
      backgroundPosition: `${x * 100}% ${y * 100}%`,
    }),
  };
  return (
    <picture>
      {(["avif", "webp"] as const).map((ending) => (
        <source key={ending} type={variantTypes[ending]} srcSet={sourceSet(facts, ending)} sizes={sizes} />
      ))}
      <img
        src={mediaPath(facts.hash, variantName(fallbackWidth(facts.widths), "jpg"))}
        alt={alt?.value ?? ""}
        lang={foreignLang(alt, locale)}
        width={facts.width ?? undefined}
        height={facts.height ?? undefined}
        loading={isFirst ? "eager" : "lazy"}
        decoding="async"
        style={style}
      />
    </picture>
  );
}
