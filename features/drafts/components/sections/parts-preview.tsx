"use client";

import { pickText } from "@/lib/i18n/localized";
import { useFacts } from "../frame/facts";
import { useSettings, useWords } from "../frame/settings";

/** What the tiles will be drawn from: the addends with their names, and the sum. */
export function PartsPreview({ figure }: { figure: string }) {
  const t = useWords();
  const { locale } = useSettings();
  const found = useFacts().figures[locale].find((f) => f.figure.id === figure);
  if (!found) return null;
  const { parts } = found.figure;
  const total = parts.reduce((all, part) => all + (part.value ?? 0), 0);
  const equation = `${parts.map((p) => p.value ?? "?").join(" + ")} = ${total}`;
  return (
    <p className="mt-2 text-note text-ink-2">
      {t("drawings.drawnFrom", { letter: found.letter, equation })}{" "}
      {new Intl.ListFormat(locale).format(parts.map((p) => `${p.value ?? "?"} ${pickText(p.label, locale)}`))}
    </p>
  );
}
