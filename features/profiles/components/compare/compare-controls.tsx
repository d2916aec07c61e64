import { translator } from "@/lib/i18n/translator";
import { placeKey } from "../../compare/address";
import type { Comparing } from "../../compare/comparing";

/** What the reader may choose of the table; the choice becomes part of the address. */
export function CompareControls({ columns, view, locale }: Comparing) {
  const t = translator(locale, "compare");
  return (
    <form action={`/${locale}/compare`} aria-label={t("view.label")} className="compare-controls">
      {columns.map((column) => (
        <input key={placeKey(column)} type="hidden" name="m" value={placeKey(column)} />
      ))}
      {/* A box that is not ticked is not sent: this says that the form was. */}
      <input type="hidden" name="show" value="" />
      {columns.length > 1 && (
        <label>
          <input type="checkbox" name="show" value="common" defaultChecked={view.isCommon} />
          <span>{t("view.common", { n: columns.length })}</span>
        </label>
      )}
      <label>
        <input type="checkbox" name="show" value="disagreement" defaultChecked={view.showsDisagreement} />
        <span>{t("view.disagreement")}</span>
      </label>
      <button type="submit">{t("view.apply")}</button>
    </form>
  );
}
