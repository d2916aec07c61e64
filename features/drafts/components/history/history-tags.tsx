import { Icon, type IconName } from "@/components/icon";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Standing } from "../../history/place-queries";

const looks = {
  draft: { icon: "half", className: "bg-cobalt-wash text-cobalt" },
  published: { icon: "check", className: "bg-turq-wash text-turquoise" },
  inReview: { icon: "clock", className: "bg-sunk text-ink-2" },
} as const satisfies Record<string, { icon: IconName; className: string }>;

type Props = { number: number; standing: Standing; locale: Locale };

/** What a revision is now: the draft, what visitors see, what waits for a reviewer. */
export function HistoryTags({ number, standing, locale }: Props) {
  const t = translator(locale, "history");
  const { draft, published, isInReview } = standing;
  const tags: (keyof typeof looks)[] = [
    ...(number === published ? (["published"] as const) : []),
    ...(number === draft && number !== published ? (["draft"] as const) : []),
    ...(number === draft && isInReview ? (["inReview"] as const) : []),
  ];
  return tags.map((tag) => (
    <span key={tag} className={`badge ${looks[tag].className}`}>
      <Icon name={looks[tag].icon} width={11} height={11} /> {t(`tags.${tag}`)}
    </span>
  ));
}
