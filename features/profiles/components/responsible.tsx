import { formatCalendarDate } from "@/features/figures/dates";
import { foreignLang, pick } from "@/lib/i18n/localized";
import type { PageContext } from "../page-context";
import { versionsPath } from "../versions/paths";
import { Cite } from "./cite";

/** Who answers for the page, when it was last changed and how to cite it. */
export function Responsible({ context }: { context: PageContext }) {
  const { t, locale, published } = context;
  const statement = pick(published.profile.responsibility, locale);
  const date = formatCalendarDate({ precision: "day", value: published.publishedOn }, locale);
  return (
    <section className="responsible" aria-labelledby="responsible">
      <h2 id="responsible" className="block-heading">
        {t("responsible.title")}
      </h2>
      {statement && <p lang={foreignLang(statement, locale)}>{statement.value}</p>}
      <p className="quiet updated">
        {t("responsible.updated", { date })}{" "}
        <a href={versionsPath(locale, published)} className="link screen-only">
          {t("responsible.versions")}
        </a>
      </p>
      <Cite context={context} />
    </section>
  );
}
