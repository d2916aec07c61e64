import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/translator";
import { dictionary, type Entry, parameterEntries } from "../open-data/dictionary";

type FieldsProps = { of: Entry[]; first: string; label?: string; locale: Locale };

function Fields({ of, first, label, locale }: FieldsProps) {
  const { columns } = messagesOf(locale).openData;
  return (
    <table className="data-fields" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{columns.type}</th>
          <th scope="col">{columns.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {of.map(({ field, text, values, meaning }) => (
          <tr key={field + meaning}>
            <th scope="row">
              <code>{field}</code>
            </th>
            <td>
              {text} {values.length > 0 && <code>{values.join(" ")}</code>}
            </td>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A table for each shape: every field, its type and unit, and what it means. */
export function DataDictionary({ locale }: { locale: Locale }) {
  const { columns } = messagesOf(locale).openData;
  return dictionary(locale).map(({ shape, title, entries }) => (
    <section
      key={shape}
      id={`shape-${shape}`}
      aria-labelledby={`shape-${shape}-heading`}
      className="data-shape"
    >
      <h3 id={`shape-${shape}-heading`}>{title}</h3>
      <Fields of={entries} first={columns.field} locale={locale} />
    </section>
  ));
}

/** What questions and files can be asked with: every parameter, the values that it takes, and what it does. */
export function ParameterTable({ locale }: { locale: Locale }) {
  const { columns } = messagesOf(locale).openData;
  return (
    <Fields
      of={parameterEntries(locale)}
      first={columns.parameter}
      label={columns.parameters}
      locale={locale}
    />
  );
}
