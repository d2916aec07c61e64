import { Logo } from "@/components/logo";
import { Neatline } from "@/components/neatline";
import { localeNames } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { PageContext } from "../page-context";
import { datedMilestones } from "../timeline";
import { PartsTiles } from "./parts-tiles";
import { Timeline } from "./timeline";

/** The head of the printed fact sheet. */
export function SheetHead({ context: { t, locale } }: { context: PageContext }) {
  return (
    <div className="sheet-only sheet-top">
      <Neatline />
      <p>
        <Logo size={26} />
        <b>{translator(locale, "site")("network")}</b>
        <span>{t("factSheet", { language: localeNames[locale] })}</span>
      </p>
    </div>
  );
}

/** What the printed fact sheet shows in place of the sections: milestones as a list, and the parts of sums. */
export function SheetDrawings({ context }: { context: PageContext }) {
  const { published, own, t } = context;
  const sums = own.filter(({ figure }) => figure.parts.length > 0);
  const hasMilestones = datedMilestones(published.profile.milestones).length > 0;
  if (sums.length === 0 && !hasMilestones) return null;
  return (
    <div className="sheet-only sheet-drawings">
      {hasMilestones && (
        <section>
          <h2>{t("timeline.milestones")}</h2>
          <Timeline context={context} isList />
        </section>
      )}
      {sums.map((figure) => (
        <section key={figure.figure.id}>
          <h2 lang={figure.lang}>{figure.name}</h2>
          <PartsTiles context={context} figure={figure.figure.id} prefix="sheet" />
        </section>
      ))}
    </div>
  );
}

/** So few facts leave room on the sheet for the text of the sections. */
export const hasRoomForText = ({ own, wider, published }: PageContext): boolean =>
  own.length + wider.length + published.profile.milestones.length <= 5;
