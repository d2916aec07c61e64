import { LocalizedText } from "@/components/localized-text";
import { MotifDefinition, Tile } from "@/features/figures/components/tile-motif";
import { foreignLang, pick } from "@/lib/i18n/localized";
import type { PageContext } from "../page-context";
import type { Drawing } from "../schema";

type Props = { context: PageContext; list: Extract<Drawing, { kind: "list" }>; id: string };

/** A short list of named things, each with the motif of an assembly. */
export function NamedList({ context: { locale }, list, id }: Props) {
  const items = list.items.flatMap((item) => pick(item, locale) ?? []);
  if (items.length === 0) return null;
  return (
    <div className="named-list">
      <p className="named-list-title" id={id}>
        <LocalizedText text={list.title} locale={locale} />
      </p>
      <MotifDefinition id={`${id}-motif`} motif="assembly" />
      <ul aria-labelledby={id}>
        {items.map((item) => (
          <li key={item.value}>
            <Tile id={`${id}-motif`} />
            <span lang={foreignLang(item, locale)}>{item.value}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
