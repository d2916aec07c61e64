import type { Locale } from "@/lib/i18n/locales";
import type { Editable } from "../../list/queries";
import { EditableRow } from "./editable-row";

type Props = {
  /** In the order in which they are shown. */
  editable: Editable[];
  /** The ids of those without an active editor, as far as the reader can do something about it. */
  unattended: readonly string[];
  heading: "h2" | "h3";
  locale: Locale;
};

/** Municipalities that the account may edit, each with what there is to do. */
export function EditableList({ editable, unattended, heading, locale }: Props) {
  return (
    <ul>
      {editable.map((municipality) => (
        <EditableRow
          key={municipality.id}
          municipality={municipality}
          isUnattended={unattended.includes(municipality.id)}
          heading={heading}
          locale={locale}
        />
      ))}
    </ul>
  );
}
