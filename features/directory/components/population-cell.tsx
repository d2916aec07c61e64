import { MarkGlyph } from "@/features/figures/components/precision-mark";
import { formatReferenceDate } from "@/features/figures/dates";
import { formatValue } from "@/features/figures/format";
import { markOf } from "@/features/figures/resolve";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { midSentence } from "@/lib/text/sentence-case";
import { disputedBy } from "../figures";
import type { MemberFigure, MemberValue } from "../schema";

const formatted = ({ observation, unit }: MemberValue, locale: Locale) =>
  formatValue({ ...observation, unit: observation.unit ?? unit }, locale, translator(locale, "figures"));

/** The one value as text, "" when there is none. */
export const valueText = (value: MemberValue, locale: Locale): string => formatted(value, locale)?.text ?? "";

/** The value large, then how it is known, and what other sources say. */
export function PopulationCell({ figure, locale }: { figure: MemberFigure | undefined; locale: Locale }) {
  const t = translator(locale, "country");
  const f = translator(locale, "figures");
  const [first, ...others] = figure?.values ?? [];
  const value = first && formatted(first, locale);
  if (!figure || !first || !value) {
    return (
      <p className="flex items-center gap-2.5 text-meta text-ink-3">
        <MarkGlyph mark="none" />
        {t("notRecorded")}
      </p>
    );
  }
  const { date } = first.observation;
  const when = formatReferenceDate(date, locale, f);
  const disputing = disputedBy(figure);
  const isWrong = (other: MemberValue) => disputing.has(other.observation.id);
  const said = (other: MemberValue) => {
    const words = { value: valueText(other, locale) };
    if (isWrong(other))
      return t(other.sourceKind === "register" ? "disagreeRegister" : "disagreeOther", words);
    return t(other.sourceKind === "register" ? "register" : "otherSource", words);
  };
  return (
    <>
      <p className="text-figure-m">
        {value.before && <span className="text-ui text-ink-2">{value.before} </span>}
        {value.number}
        {value.after && <span className="text-ui text-ink-2"> {value.after}</span>}
      </p>
      <p className="figure-note">
        <MarkGlyph mark={markOf(first)} />
        <span>
          <strong>{f(`precision.${markOf(first)}`)}</strong>,{" "}
          {date.kind === "undated" ? midSentence(when, locale) : when}
          {others
            .filter((other) => !isWrong(other))
            .map((other) => (
              <span key={other.observation.id}>; {said(other)}</span>
            ))}
        </span>
      </p>
      {others.filter(isWrong).map((other) => (
        <p key={other.observation.id} className="figure-note">
          <MarkGlyph mark="disagree" />
          <span>{said(other)}</span>
        </p>
      ))}
    </>
  );
}
