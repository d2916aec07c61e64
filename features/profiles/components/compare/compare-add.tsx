import { Icon } from "@/components/icon";
import { translator } from "@/lib/i18n/translator";
import { comparePath, mostCompared, type Place, placeKey, showOf } from "../../compare/address";
import type { Comparing } from "../../compare/comparing";

export type Candidate = Place & { name: string; where: string };
/** What was searched for and found; `null` where it could not be asked for. */
export type Searched = { query: string; found: Candidate[] | null; isCut: boolean };

type Props = { comparing: Comparing; searched: Searched | null };

function Found({
  comparing: { columns, view, locale },
  searched,
}: {
  comparing: Comparing;
  searched: Searched;
}) {
  const t = translator(locale, "compare");
  const { query, found, isCut } = searched;
  if (!found) return <p className="compare-add-none">{t("add.unavailable")}</p>;
  const chosen = new Set(columns.map(placeKey));
  const free = found.filter((place) => !chosen.has(placeKey(place)));
  if (free.length === 0) {
    return <p className="compare-add-none">{t(found.length > 0 ? "add.all" : "add.none", { query })}</p>;
  }
  return (
    <>
      <ul aria-label={t("add.results")} className="compare-found">
        {free.map((place) => (
          <li key={placeKey(place)}>
            <a
              href={comparePath(locale, [...columns, place], view)}
              aria-label={`${t("add.choose", { name: place.name })}, ${place.where}`}
            >
              <Icon name="plus" />
              <b>{place.name}</b> <span>{place.where}</span>
            </a>
          </li>
        ))}
      </ul>
      {isCut && <p className="compare-add-none">{t("add.more", { n: found.length })}</p>}
    </>
  );
}

function AddForm({ comparing, searched }: Props) {
  const { columns, view, locale } = comparing;
  const t = translator(locale, "compare");
  return (
    <>
      <form action={`/${locale}/compare`} className="search-field">
        {columns.map((column) => (
          <input key={placeKey(column)} type="hidden" name="m" value={placeKey(column)} />
        ))}
        {showOf(view).map((show) => (
          <input key={show} type="hidden" name="show" value={show} />
        ))}
        <Icon name="search" width={18} height={18} />
        <input
          type="text"
          name="q"
          defaultValue={searched?.query}
          maxLength={100}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          aria-label={t("add.field")}
          placeholder={t("add.field")}
        />
        <button type="submit" className="search-submit">
          {t("add.submit")}
        </button>
      </form>
      {searched && <Found comparing={comparing} searched={searched} />}
    </>
  );
}

/** A search whose results join the comparison; behind a button while something stands there already. */
export function CompareAdd(props: Props) {
  const { columns, locale } = props.comparing;
  const t = translator(locale, "compare");
  if (columns.length >= mostCompared) return <p className="compare-full">{t("add.full")}</p>;
  if (columns.length === 0) {
    return (
      <search className="compare-start own-search">
        <AddForm {...props} />
      </search>
    );
  }
  return (
    <details className="compare-add" open={props.searched !== null}>
      <summary>
        <Icon name="plus" />
        {t("add.title")}
      </summary>
      {/* Beside a table the search of the header finds pages, this one columns. */}
      <search>
        <AddForm {...props} />
      </search>
    </details>
  );
}
