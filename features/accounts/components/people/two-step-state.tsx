import { Icon } from "@/components/icon";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Person } from "../../people/queries";

type Props = { person: Pick<Person, "state" | "hasTwoStep">; locale: Locale };

/** Whether somebody signs in in two steps; of who has not accepted yet there is nothing to say. */
export function TwoStepState({ person: { state, hasTwoStep }, locale }: Props) {
  const t = translator(locale, "people");
  if (state === "invited") return <span className="text-ink-2">–</span>;
  return (
    <span
      className={`inline-flex items-center gap-2 align-bottom font-[550] ${hasTwoStep ? "text-turquoise" : "text-coral-ink"}`}
    >
      <Icon name={hasTwoStep ? "check" : "alert"} className="shrink-0" />
      {t(hasTwoStep ? "twoStep.on" : "twoStep.off")}
    </span>
  );
}
