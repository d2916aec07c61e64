import type { ReactNode } from "react";
import { LetterTile } from "@/features/figures/components/letter-tile";
import { MarkGlyph } from "@/features/figures/components/precision-mark";
import { translator } from "@/lib/i18n/translator";
import { sentenceCase } from "@/lib/text/sentence-case";
import { changeAnchor } from "../../comparison/comparison";
import type { Cell, FigureChange, FigureRow } from "../../comparison/figure-rows";
import { Marked } from "./marked";
import type { Presentation } from "./presentation";

type SideProps = { cell: Cell | null; side: "before" | "after"; presentation: Presentation };

/** What one version says: how precise it is and the value, then when it holds and who says so. */
function Side({ cell, side, presentation: { locale, labels } }: SideProps) {
  const t = translator(locale, "history");
  const op = side === "before" ? "removed" : "added";
  const drawn = (part: Cell["parts"][number]) => (
    <span key={part.name} data-part={part.name}>
      <Marked op={part.isChanged ? op : "same"} locale={locale}>
        {part.text}
      </Marked>{" "}
    </span>
  );
  const isHead = ({ name }: Cell["parts"][number]) => name !== "date" && name !== "source";
  return (
    <td>
      <p className="figure-side-label" aria-hidden="true">
        {sentenceCase(labels[side], locale)}
      </p>
      {cell ? (
        <>
          <p className="figure-said">
            {cell.mark && <MarkGlyph mark={cell.mark} className="text-ink-2" />}
            <span>{cell.parts.filter(isHead).map(drawn)}</span>
          </p>
          <p className="figure-said-when">{cell.parts.filter((part) => !isHead(part)).map(drawn)}</p>
        </>
      ) : (
        <p className="diff-nothing">{t("nothingThere")}</p>
      )}
    </td>
  );
}

type RowProps = { figure: FigureChange; row: FigureRow; isFirst: boolean; presentation: Presentation };

function Row({ figure, row, isFirst, presentation }: RowProps) {
  const t = translator(presentation.locale, "history");
  const { letter, name, isWider, state } = figure;
  return (
    <tr id={changeAnchor(row.key)}>
      <th scope="row">
        <span className={isFirst ? "figure-named" : "sr-only"}>
          <LetterTile letter={letter} isWider={isWider} />
          <span>
            {name}
            {state !== "changed" && <span className="figure-state"> {t(`state.${state}`)}</span>}
          </span>
        </span>
        {row.label && <span className="figure-row-label">{row.label}</span>}
      </th>
      <Side cell={row.before} side="before" presentation={presentation} />
      <Side cell={row.after} side="after" presentation={presentation} />
    </tr>
  );
}

const Below = ({ children }: { children: ReactNode }) => (
  <tr>
    <td colSpan={3}>{children}</td>
  </tr>
);

type Props = Presentation & { figures: FigureChange[] };

/** The figures of which something changed, before and after. */
export function FigureTable({ figures, ...presentation }: Props) {
  const { locale, labels, below } = presentation;
  return (
    <table className="figure-changes">
      <thead>
        <tr>
          <th scope="col">{translator(locale, "history")("figure")}</th>
          <th scope="col">{sentenceCase(labels.before, locale)}</th>
          <th scope="col">{sentenceCase(labels.after, locale)}</th>
        </tr>
      </thead>
      {figures.map((figure) => {
        const key = `figures.${figure.id}`;
        const rows = figure.rows.map((row, index) => {
          const under = below?.(row.key);
          return [
            <Row key={row.key} figure={figure} row={row} isFirst={index === 0} presentation={presentation} />,
            under && <Below key={`${row.key} below`}>{under}</Below>,
          ];
        });
        const under = below?.(key);
        return (
          <tbody key={figure.id} id={changeAnchor(key)}>
            {rows}
            {under && <Below>{under}</Below>}
          </tbody>
        );
      })}
    </table>
  );
}
