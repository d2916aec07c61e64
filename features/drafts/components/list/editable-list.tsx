import type { Locale } from "@/lib/i18n/locales";
import type { Editable } from "../../list/queries";
import { EditableRow } from "./editable-row";

type Props = {
  /** In the order in which they are shown. */
  editable: Editable[];
  /** The ids of those without an active editor, as far as the reader can do something about it. */
  unattended: readonly string[];
  locale: Locale;
};

/** Municipalities that the account may edit, each with what there is to do. */
export function EditableList({ editable, unattended, locale }: Props) {
  return (
    <ul className="mt-6 border-t border-ink">
      {editable.map((municipality) => (
        <EditableRow
          key={municipality.id}
          municipality={municipality}
          isUnattended={unattended.includes(municipality.id)}
          locale={locale}
        />
      ))}
    </ul>
  );
}
