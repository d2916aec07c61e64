import type { ReactNode } from "react";
import { translator } from "@/lib/i18n/translator";
import { nameRemark } from "../other-name-words";
import { type OtherName, ofKind, otherNameKinds } from "../other-names";
import type { PageContext } from "../page-context";
import { SourceMark } from "./figure-token";

/** More than these would crowd out the rest of the facts. */
const SHOWN = 6;

type NamesProps = { names: readonly OtherName[]; context: PageContext };

function Names({ names, context }: NamesProps) {
  const { locale, facts, tf } = context;
  const t = translator(locale, "otherNames");
  return (
    <ul className="other-names">
      {names.map((name) => {
        const remark = nameRemark(name, locale);
        const number = facts.sources.get(name.source ?? "");
        const text = (
          <span key={name.id} lang={name.lang || undefined}>
            {name.text}
          </span>
        );
        return (
          <li key={name.id}>
            {remark ? t.rich("withRemark", { name: () => text, remark }) : text}
            {number !== undefined && <SourceMark number={number} label={tf("sourceMark")} />}
          </li>
        );
      })}
    </ul>
  );
}

/** The first few, and the others behind a word that says how many. */
function Folded({ names, context }: NamesProps) {
  const [first, others] = [names.slice(0, SHOWN), names.slice(SHOWN)];
  return (
    <>
      <Names names={first} context={context} />
      {others.length > 0 && (
        <details className="more-names">
          <summary>{translator(context.locale, "otherNames")("more", { n: others.length })}</summary>
          <Names names={others} context={context} />
        </details>
      )}
    </>
  );
}

/** The other names of the place as rows of its facts, one for each kind. */
export function otherNameRows(context: PageContext): [title: string, names: ReactNode][] {
  const { locale, published } = context;
  const t = translator(locale, "otherNames");
  return otherNameKinds.map((kind) => {
    const names = ofKind(published.profile.names.others, kind);
    return [t(`kinds.${kind}`), names.length > 0 && <Folded key={kind} names={names} context={context} />];
  });
}

/** The same on the printed sheet, which has no facts beside its map. */
export function SheetNames({ context }: { context: PageContext }) {
  const rows = otherNameRows(context).filter(([, names]) => names);
  if (rows.length === 0) return null;
  return (
    <dl className="sheet-only sheet-names">
      {rows.map(([title, names]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{names}</dd>
        </div>
      ))}
    </dl>
  );
}
