import { buttonClass } from "@/components/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { countChosen, type Filters, filterKinds } from "../filters";
import type { FacetCounts } from "../search/cells";
import { type FilterNames, optionsOf } from "../search/labels";
import { mostHits } from "../search/search-params";
import { FacetGroup } from "./facet-group";

type Props = {
  filters: Filters;
  /** The address without any of them. */
  clear: string;
  counts: FacetCounts;
  /** Whether only the best of what was found are counted. */
  isPart: boolean;
  names: FilterNames;
  form: string;
  locale: Locale;
};

/** What the results can be narrowed to, if by anything: part of the search's form, which is sent by a button. */
export function Facets({ filters, clear, counts, isPart, names, form, locale }: Props) {
  const t = translator(locale, "search");
  const number = new Intl.NumberFormat(locale);
  const n = countChosen(filters);
  if (n === 0 && filterKinds.every((kind) => counts[kind].length === 0)) return null;
  return (
    <details className="facets">
      <summary>{t("facets.title", { n })}</summary>
      <div>
        {filterKinds.map((kind) => (
          <FacetGroup
            key={kind}
            kind={kind}
            legend={t(`facets.${kind}`)}
            options={optionsOf(kind, counts, filters, names, locale).map((option) => ({
              ...option,
              count: number.format(option.count),
            }))}
            form={form}
            none={kind === "updated" ? t("facets.anyTime") : undefined}
            more={t("facets.more")}
          />
        ))}
        {isPart && <p className="text-note text-ink-2">{t("facets.part", { n: mostHits })}</p>}
        <p className="facet-ends">
          <button type="submit" form={form} className={buttonClass("secondary", "dense")}>
            {t("facets.apply")}
          </button>
          {n > 0 && <a href={clear}>{t("facets.clear")}</a>}
        </p>
      </div>
    </details>
  );
}
