import type { ReactNode } from "react";
import { PrecisionMark } from "@/features/figures/components/precision-mark";
import { markOf } from "@/features/figures/resolve";
import { comparePath, mostCompared } from "@/features/profiles/compare/address";
import { byName } from "@/lib/i18n/by-name";
import type { Locale } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import { ownFigure } from "../figures";
import { scaleEnd } from "../scale";
import type { CountryDirectory } from "../schema";
import { MemberRow } from "./member-row";

type Props = {
  directory: CountryDirectory;
  locale: Locale;
  /** Instead of what they are called together. */
  heading?: string;
  /** Between the heading and the list. */
  children?: ReactNode;
};

/** The municipalities of a country in the order of the reader's alphabet, their populations on one scale. */
export function MemberList({ directory, locale, heading, children }: Props) {
  const t = translator(locale, "country");
  const members = byName(directory.members, locale, ({ name }) => name);
  const populations = members.flatMap(({ figures }) => ownFigure(figures, "population") ?? []);
  const end = scaleEnd(
    populations.flatMap(({ values }) => values.map(({ observation }) => observation.value ?? 0)),
  );
  const marks = [...new Set(populations.map(({ values: [first] }) => markOf(first)))];
  const together = directory.statusPlural ? pickText(directory.statusPlural, locale) : t("partners");
  return (
    <section aria-labelledby="members" className="block-section">
      <div className="block-head">
        <h2 id="members">{heading ?? together}</h2>
        <p className="flex flex-wrap gap-x-7 text-note text-ink-2">
          {marks.map((mark) => (
            <PrecisionMark key={mark} mark={mark} locale={locale} />
          ))}
          {members.length > 1 && members.length <= mostCompared && (
            <a
              href={comparePath(
                locale,
                members.map(({ slug }) => ({ country: directory.slug, slug })),
              )}
              className="link screen-only"
            >
              {translator(locale, "compare")("linkAll", { n: members.length })}
            </a>
          )}
        </p>
      </div>
      {children}
      <table className="member-list">
        <thead>
          <tr>
            <th scope="col">{t("municipality")}</th>
            <th scope="col">{t("province")}</th>
            <th scope="col">{t("population")}</th>
            <th scope="col">{t("scale", { end: new Intl.NumberFormat(locale).format(end) })}</th>
            <th scope="col">{t("also")}</th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <MemberRow
              key={member.id}
              member={member}
              country={directory.slug}
              indicators={directory.indicators}
              scaleEnd={end}
              locale={locale}
            />
          ))}
        </tbody>
      </table>
      {marks.includes("about") && <p className="mt-3 text-caption text-ink-3">{t("brackets")}</p>}
    </section>
  );
}
