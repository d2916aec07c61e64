import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/translator";
import { dictionary } from "../open-data/dictionary";

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
      <table className="data-fields">
        <thead>
          <tr>
            <th scope="col">{columns.field}</th>
            <th scope="col">{columns.type}</th>
            <th scope="col">{columns.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ field, text, values, meaning }) => (
            <tr key={field}>
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
    </section>
  ));
}
