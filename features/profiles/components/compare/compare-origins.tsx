import type { ReactNode } from "react";
import { MarkGlyph } from "@/features/figures/components/precision-mark";
import { foreignLang } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";
import { placeKey } from "../../compare/address";
import type { Comparing } from "../../compare/comparing";
import { namesOf } from "../../compare/names";
import { originsOf, summaryOf } from "../../compare/origins";
import type { Table } from "../../compare/table";

type RowProps = { comparing: Comparing; label: string; note: string; cell: (index: number) => ReactNode };

function Row({ comparing: { columns }, label, note, cell }: RowProps) {
  const names = namesOf(columns.map(({ context }) => context));
  return (
    <tr className="compare-row">
      <th scope="row">
        <span>{label}</span>
        <span className="compare-sub">{note}</span>
      </th>
      {columns.map((column, index) => (
        <td key={placeKey(column)} data-label={names[index]}>
          {cell(index)}
        </td>
      ))}
    </tr>
  );
}

const None = ({ children }: { children: string }) => (
  <p className="compare-none">
    <MarkGlyph mark="none" />
    <span>{children}</span>
  </p>
);

function Recorded({ n, total, words }: { n: number; total: number; words: string }) {
  return (
    <p className="compare-recorded">
      <span aria-hidden="true">
        {Array.from({ length: total }, (_, index) => `square-${index}`).map((key, index) => (
          <i key={key} data-filled={index < n} />
        ))}
      </span>
      <span>{words}</span>
    </p>
  );
}

/** What each profile dates first, what it is about, and how much of the table it fills. */
export function CompareOrigins({ comparing, table }: { comparing: Comparing; table: Table }) {
  const { columns, locale } = comparing;
  const t = translator(locale, "compare");
  const contexts = columns.map(({ context }) => context);
  const origins = contexts.map(originsOf);
  const summaries = contexts.map(summaryOf);
  return (
    <tbody>
      <tr className="compare-group">
        <th scope="rowgroup" colSpan={columns.length + 1}>
          {t("groups.origins")}
        </th>
      </tr>
      {origins.some((list) => list.length > 0) && (
        <Row
          {...{ comparing, label: t("rows.first"), note: t("rows.firstNote") }}
          cell={(index) => {
            const list = origins[index] ?? [];
            if (list.length === 0) return <None>{translator(locale, "figures")("precision.none")}</None>;
            return (
              <dl className="compare-origins">
                {list.map(({ key, date, text, lang }) => (
                  <div key={key}>
                    <dt>{date}</dt>
                    <dd lang={lang}>{text}</dd>
                  </div>
                ))}
              </dl>
            );
          }}
        />
      )}
      <Row
        {...{ comparing, label: t("rows.short"), note: t("rows.shortNote") }}
        cell={(index) => {
          const text = summaries[index];
          if (!text) return <None>{t("notWritten")}</None>;
          return (
            <p className="compare-summary" lang={foreignLang(text, locale)}>
              {text.value}
            </p>
          );
        }}
      />
      {table.total > 0 && (
        <Row
          {...{ comparing, label: t("rows.recorded") }}
          note={t("rows.recordedNote", { total: table.total })}
          cell={(index) => {
            const n = table.recorded[index] ?? 0;
            const words = t("rows.recordedOf", { n, total: table.total });
            return <Recorded n={n} total={table.total} words={words} />;
          }}
        />
      )}
    </tbody>
  );
}
