import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { historyChoices } from "../../people/schema";

/** Whether somebody who goes leaves their name in the history. */
export function HistoryChoice({ locale }: { locale: Locale }) {
  const t = translator(locale, "people");
  return (
    <fieldset className="w-full">
      <legend className="font-[650]">{t("person.history.title")}</legend>
      {historyChoices.map((choice) => (
        <label key={choice} className="choice">
          <input type="radio" name="history" value={choice} defaultChecked={choice === "keep"} />
          <span>
            <span className="block font-[650]">{t(`person.history.${choice}`)}</span>
            <span className="block text-note text-ink-2">{t(`person.history.${choice}Hint`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
