import { type Locale, localeTags } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { fileSize } from "@/lib/text/file-size";
import type { FileFacts } from "../schema";
import type { Spot, Usage } from "../usage";

/** What a file is: "JPEG, 2.4 MB, 4,096 × 2,731 pixels". */
export function fileWords({ type, bytes, width, height }: FileFacts, locale: Locale): string {
  const t = translator(locale, "media");
  const pixels = width && height ? [t("list.pixels", { width, height })] : [];
  return [t(`list.types.${type}`), fileSize(bytes, locale), ...pixels].join(", ");
}

/** Where a file is used, one line for each kind of version. */
export function usageWords({ draft, published, versions }: Usage, locale: Locale): string[] {
  const t = translator(locale, "media");
  const list = new Intl.ListFormat(localeTags[locale]);
  const spots = (found: Spot[]) => list.format(found.map((spot) => t(`usage.spots.${spot}`)));
  return [
    ...(draft.length > 0 ? [t("usage.draft", { spots: spots(draft) })] : []),
    ...(published.length > 0 ? [t("usage.published", { spots: spots(published) })] : []),
    ...(versions.length > 0
      ? [t("usage.versions", { count: versions.length, numbers: list.format(versions.map(String)) })]
      : []),
  ];
}
