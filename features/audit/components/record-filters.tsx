import { buttonClass } from "@/components/button";
import { Field, inputClass } from "@/components/field";
import { recordPath } from "@/features/auth/staff-pages";
import { byName } from "@/lib/i18n/by-name";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Names } from "../names";
import { recordKinds } from "../recorded-actions";
import { exportPath, type RecordFilter, recordAddress, setFilters } from "../schema";

type Props = { filter: RecordFilter; names: Names; locale: Locale };

/** What to look for, sent as the address: it can be linked to and needs no script. And the same as a file. */
export function RecordFilters({ filter, names, locale }: Props) {
  const t = translator(locale, "audit");
  const towns = [...names.municipalities]
    .filter(([, { isReadable }]) => isReadable)
    .map(([id, { name }]) => ({ id, name }));
  const { q, kind = "", municipality = "", from = "", to = "" } = filter;
  return (
    <search>
      <form action={recordPath} className="record-filters">
        <Field id="record-q" label={t("search")} className="record-person">
          <input
            type="search"
            id="record-q"
            name="q"
            defaultValue={q}
            maxLength={100}
            className={inputClass}
          />
        </Field>
        <Field id="record-kind" label={t("kind")} className="record-choice">
          <select id="record-kind" name="kind" defaultValue={kind} className={inputClass}>
            <option value="">{t("allKinds")}</option>
            {recordKinds.map((each) => (
              <option key={each} value={each}>
                {t(`kinds.${each}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field id="record-municipality" label={t("municipality")} className="record-choice">
          <select
            id="record-municipality"
            name="municipality"
            defaultValue={municipality}
            className={inputClass}
          >
            <option value="">{t("allMunicipalities")}</option>
            {byName(towns, locale, ({ name }) => name).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <Field id="record-from" label={t("from")} className="record-day">
          <input type="date" id="record-from" name="from" defaultValue={from} className={inputClass} />
        </Field>
        <Field id="record-to" label={t("to")} className="record-day">
          <input type="date" id="record-to" name="to" defaultValue={to} className={inputClass} />
        </Field>
        <button type="submit" className={buttonClass("secondary")}>
          {t("show")}
        </button>
      </form>
      <p className="mt-4 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-note text-ink-2">
        {Object.keys(setFilters(filter)).length > 0 && (
          <a href={recordPath} className="link">
            {t("reset")}
          </a>
        )}
        <a href={recordAddress(filter, { path: exportPath })} className="link" download>
          {t("export")}
        </a>
        <span>{t("exportHint")}</span>
      </p>
    </search>
  );
}
