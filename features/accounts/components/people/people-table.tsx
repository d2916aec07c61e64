import { Icon } from "@/components/icon";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { peoplePath } from "../../people/paths";
import type { Person } from "../../people/queries";
import { type PeopleQuery, type PeopleSort, peopleAddress } from "../../people/schema";
import { PersonRow } from "./person-row";

type Props = { people: Person[]; query: PeopleQuery; locale: Locale };

/** The accounts, sortable by the heads that are links. */
export function PeopleTable({ people, query, locale }: Props) {
  const t = translator(locale, "people");
  const head = (by: "name" | "last-sign-in", label: string, hint: string) => (
    <SortHead by={by} query={query} label={label} hint={hint} />
  );
  return (
    <table className="people-table">
      <thead>
        <tr>
          {head("name", t("columns.name"), t("sortName"))}
          <th scope="col">{t("columns.grants")}</th>
          <th scope="col">{t("columns.state")}</th>
          {head("last-sign-in", t("columns.lastSignIn"), t("sortLastSignIn"))}
          <th scope="col">{t("columns.twoStep")}</th>
          <th scope="col">
            <span className="sr-only">{t("columns.action")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} query={query} locale={locale} />
        ))}
      </tbody>
    </table>
  );
}

type HeadProps = { by: "name" | "last-sign-in"; query: PeopleQuery; label: string; hint: string };

function SortHead({ by, query, label, hint }: HeadProps) {
  const turned: PeopleSort = `${by}-desc`;
  const isFirst = query.sort === by;
  const isCurrent = isFirst || query.sort === turned;
  // The newest sign-in stands first, as the end of time does.
  const isRising = isFirst === (by === "name");
  const sort = isFirst ? turned : by;
  return (
    <th scope="col" aria-sort={isCurrent ? (isRising ? "ascending" : "descending") : undefined}>
      <a
        href={peopleAddress(peoplePath, { ...query, sort, page: 1 })}
        aria-label={hint}
        className="inline-flex min-h-9 items-center gap-1.5 hover:underline"
      >
        {label}
        {isCurrent && <Icon name={isRising ? "arrow-up" : "arrow-down"} width={12} height={12} />}
      </a>
    </th>
  );
}
