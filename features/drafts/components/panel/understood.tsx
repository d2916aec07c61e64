"use client";

import { Icon } from "@/components/icon";
import { formatValue } from "@/features/figures/format";
import type { Observation, Unit } from "@/features/figures/schema";
import { languageName } from "@/lib/i18n/language-name";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { sentenceCase } from "@/lib/text/sentence-case";
import { useSettings, useWords } from "../frame/settings";

type Props = { observation: Observation; unit: Unit; onDeny: () => void };

/** What the typed value means, as readers of each language will see it. */
export function Understood({ observation, unit, onDeny }: Props) {
  const t = useWords();
  const { locale } = useSettings();
  const shown = (language: Locale) =>
    formatValue(
      { ...observation, unit: observation.unit ?? unit },
      language,
      translator(language, "figures"),
    )?.text.replaceAll("\u00a0", " ") ?? "";
  return (
    <div className="mt-2.5 flex gap-2.5 bg-turq-wash px-3.5 py-3 text-note">
      <Icon name="check" className="mt-0.5 shrink-0 text-turquoise" />
      <div>
        <p className="text-turquoise">
          {t.rich("value.understood", { value: shown(locale), b: (v) => <strong>{v}</strong> })}
        </p>
        <p className="text-ink-2">
          {locales
            .map((language) =>
              t("value.readersSee", {
                language: sentenceCase(languageName(language, locale), locale),
                value: shown(language),
              }),
            )
            .join(" ")}{" "}
          <button type="button" className="link cursor-pointer" onClick={onDeny}>
            {t("value.notMeant")}
          </button>
        </p>
      </div>
    </div>
  );
}
