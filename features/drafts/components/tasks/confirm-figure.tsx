import type { FormState } from "@/features/auth/form/state";
import { nameInHistory } from "@/features/auth/name-in-history";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/translator";
import { formatDay } from "../../moment";
import type { FigureStanding } from "../../tasks/figure-standing";
import { ConfirmForm } from "./confirm-form";

type Props = {
  standing: FigureStanding;
  /** What the figure is called, for those who do not see where the button stands. */
  figure: string;
  place: { municipalityId: string; address: { country: string; slug: string } };
  /** The page on which it stands, where a form without a script is answered. */
  page: "tasks" | "figures";
  start: FormState;
  locale: Locale;
};

/** "Still right" for the value that a figure shows now, and the way back right after. */
export function ConfirmFigure({ standing, figure, place, page, start, locale }: Props) {
  const t = translator(locale, "tasks");
  const { confirmed, figureId, hash } = standing;
  return (
    <ConfirmForm
      key={hash}
      fields={{
        municipalityId: place.municipalityId,
        figureId,
        observationHash: hash,
        page,
        ...place.address,
      }}
      start={start}
      isTakingBack={confirmed?.mayTakeBack === true}
      said={
        confirmed &&
        t("confirm.said", {
          day: formatDay(confirmed.at, locale),
          name: nameInHistory(confirmed.by, locale),
          own: confirmed.isOwn ? "yes" : "no",
        })
      }
      words={{
        ...{ confirm: t("confirm.do"), takeBack: t("confirm.takeBack"), pending: t("confirm.pending") },
        ...{ figure, problems: messagesOf(locale).tasks.confirm.problems },
      }}
    />
  );
}
