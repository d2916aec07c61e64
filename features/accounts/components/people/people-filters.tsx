import { buttonClass } from "@/components/button";
import { inputClass } from "@/components/field";
import { Icon } from "@/components/icon";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { peoplePath } from "../../people/paths";
import type { NamedPlace } from "../../people/person-names";
import { roles } from "../../people/role-table";
import { type PeopleQuery, personStates } from "../../people/schema";
import { PlaceOptions } from "./place-options";

type Props = { query: PeopleQuery; places: NamedPlace[]; count: number; locale: Locale };

/** Search and filters, sent as the address: they can be linked to and need no script. */
export function PeopleFilters({ query, places, count, locale }: Props) {
  const t = translator(locale, "people");
  const select = `${inputClass} sm:w-auto sm:max-w-48`;
  const isFiltered = Boolean(query.q || query.role || query.place || query.state);
  return (
    <search>
      <form action={peoplePath} className="flex flex-wrap items-center gap-3">
        {query.sort !== "name" && <input type="hidden" name="sort" value={query.sort} />}
        <div className="relative min-w-52 flex-1 basis-52">
          <Icon name="search" className="absolute top-3.5 left-3.5 text-ink-2" />
          <input
            type="search"
            name="q"
            defaultValue={query.q}
            maxLength={100}
            aria-label={t("search")}
            placeholder={t("search")}
            className={`${inputClass} ps-10`}
          />
        </div>
        <select name="role" aria-label={t("role")} defaultValue={query.role ?? ""} className={select}>
          <option value="">{t("allRoles")}</option>
          {roles.map((role) => (
            <option key={role} value={role}>
              {t(`roles.${role}.name`)}
            </option>
          ))}
        </select>
        <select name="place" aria-label={t("place")} defaultValue={query.place ?? ""} className={select}>
          <option value="">{t("allPlaces")}</option>
          <PlaceOptions places={places} locale={locale} />
        </select>
        <select name="state" aria-label={t("state")} defaultValue={query.state ?? ""} className={select}>
          <option value="">{t("allStates")}</option>
          {personStates.map((state) => (
            <option key={state} value={state}>
              {t(`states.${state}`)}
            </option>
          ))}
        </select>
        <button type="submit" className={buttonClass("secondary")}>
          {t("show")}
        </button>
        <p className="ms-auto flex flex-wrap items-center gap-x-4 text-note text-ink-2">
          {isFiltered && (
            <a href={peoplePath} className="link">
              {t("reset")}
            </a>
          )}
          <span>{t("count", { count })}</span>
        </p>
      </form>
    </search>
  );
}
