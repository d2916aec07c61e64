import "@/app/styles/people.css";
import "@/app/styles/record.css";
import type { Metadata } from "next";
import { RecordFilters } from "@/features/audit/components/record-filters";
import { RecordPager } from "@/features/audit/components/record-pager";
import { RecordTable } from "@/features/audit/components/record-table";
import { entryOf } from "@/features/audit/entry";
import { namesFor } from "@/features/audit/naming-queries";
import { listRecords } from "@/features/audit/queries";
import { recordQuerySchema } from "@/features/audit/schema";
import { requireRecord } from "@/features/auth/gates";
import { recordPath } from "@/features/auth/staff-pages";
import { env } from "@/lib/env";
import { translator } from "@/lib/i18n/translator";
import type { Query } from "@/lib/query-value";
import { AdminFrame } from "../frame";

// Answered whole and anew for each request: it shows what one administrator may read.
export const instant = false;

type Props = { searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireRecord(recordPath);
  const { language } = actor;
  return {
    title: `${translator(language, "audit")("title")} · ${translator(language, "admin")("editing")}`,
  };
}

export default async function RecordPage({ searchParams }: Props) {
  const scope = await requireRecord(recordPath);
  const locale = scope.actor.language;
  const t = translator(locale, "audit");
  const query = recordQuerySchema.parse(await searchParams);
  const { rows, older, newer } = await listRecords(scope, query);
  const names = await namesFor(scope, rows);
  const entries = rows.map((row) => entryOf(row, names, locale));
  const lede = t("lede", { months: env.RECORD_MONTHS });
  return (
    <AdminFrame scope={scope} page="record" title={t("title")} lede={lede}>
      <div className="mt-7 border-t-2 border-ink pt-5">
        <RecordFilters filter={query} names={names} locale={locale} />
        {entries.length > 0 ? (
          <RecordTable entries={entries} locale={locale} />
        ) : (
          <p className="mt-5 border-y border-rule py-6">
            <strong>{t("none")}</strong> {t("noneHint")}
          </p>
        )}
        <RecordPager {...{ older, newer, locale }} filter={query} />
      </div>
    </AdminFrame>
  );
}
