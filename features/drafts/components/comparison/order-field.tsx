import { translator } from "@/lib/i18n/translator";
import { movedItems } from "../../comparison/moved-items";
import { listedText } from "../../versions/readable-field";
import type { FieldProps } from "./presentation";

/** What was moved in a list, in words. */
export function OrderField({ change, comparison, locale }: FieldProps) {
  const t = translator(locale, "history");
  const [before, after] = [change.before ?? [], change.after ?? []] as [string[], string[]];
  const name = (id: string) => listedText(id, change, comparison.after);
  return (
    <ul className="diff-moves">
      {movedItems(before, after).map(({ id, behind }) => (
        <li key={id}>
          {behind === null
            ? t("moved.first", { name: name(id) })
            : t("moved.behind", { name: name(id), other: name(behind) })}
        </li>
      ))}
    </ul>
  );
}
