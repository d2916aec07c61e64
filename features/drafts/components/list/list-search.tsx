import { Button } from "@/components/button";
import { inputClass } from "@/components/field";
import { municipalitiesPath } from "@/features/auth/paths";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ListQuery } from "../../list/schema";

type Props = { query: ListQuery; count: number; locale: Locale };

/** Looks for municipalities by the beginnings of words; works without a script. */
export function ListSearch({ query, count, locale }: Props) {
  const t = translator(locale, "admin");
  return (
    <search className="mt-6 block max-w-xl">
      <form action={municipalitiesPath}>
        <label htmlFor="municipality-search" className="mb-1.5 block font-[650]">
          {t("search")}
        </label>
        <div className="flex gap-3">
          <input
            id="municipality-search"
            type="search"
            name="q"
            maxLength={200}
            defaultValue={query.q}
            className={inputClass}
          />
          <Button type="submit" kind="secondary">
            {t("searchDo")}
          </Button>
        </div>
      </form>
      {query.q && (
        <p role="status" className="mt-1.5 text-note text-ink-2">
          {t("found", { count })}
        </p>
      )}
    </search>
  );
}
