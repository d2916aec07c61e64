import { Icon } from "@/components/icon";
import { byName } from "@/lib/i18n/by-name";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Handovers } from "../../handover/queries";
import { handoverInWords } from "../../handover/words";
import { invitePath } from "../../people/paths";

/** Where nobody is at work any more, with the way to invite somebody. */
export function HandoverNotice({
  handovers: { newest, count },
  locale,
}: {
  handovers: Handovers;
  locale: Locale;
}) {
  const t = translator(locale, "people");
  if (newest.length === 0) return null;
  return (
    <ul
      aria-label={t("handover.none")}
      className="mb-5 border border-rule-2 border-s-4 border-s-coral-ink bg-plate px-4 py-2 text-meta"
    >
      {byName(newest, locale, ({ municipality }) => municipality).map((handover) => {
        const { municipalityId, municipality: place } = handover;
        const happened = handoverInWords(handover, locale);
        return (
          <li key={municipalityId} className="flex gap-2.5 py-1">
            <Icon name="alert" className="mt-1 shrink-0 text-coral-ink" />
            <span>
              {t("handover.line", { place, happened })} –{" "}
              <a
                href={invitePath(municipalityId)}
                aria-label={t("handover.inviteFor", { place })}
                className="link"
              >
                {t("handover.invite")}
              </a>
            </span>
          </li>
        );
      })}
      {count > newest.length && (
        <li className="py-1 ps-[26px]">{t("handover.more", { count: count - newest.length })}</li>
      )}
    </ul>
  );
}
