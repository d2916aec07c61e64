import type { ReactNode } from "react";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/translator";
import { jsonType, type Operation, operations, root } from "../open-data/operations";
import { DataDictionary, ParameterTable } from "./data-dictionary";
import { dataExamples } from "./data-examples";

type Props = { locale: Locale };

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="text-section">
      <h2 id={`${id}-heading`}>{title}</h2>
      <div className="body">{children}</div>
    </section>
  );
}

/** Some operations as a list: what each is, its address, and what it can be asked with. */
function Operations({ of, locale }: { of: Operation[]; locale: Locale }) {
  const words = messagesOf(locale).openData;
  return (
    <dl className="data-operations">
      {of.map(({ name, path, query }) => {
        const { title, text } = words.operations[name];
        const parameters = Object.keys(query.shape);
        const address = <code>{root + path}</code>;
        return (
          <div key={name}>
            <dt>
              {title}
              {path.includes("{") ? address : <a href={root + path}>{address}</a>}
            </dt>
            <dd>
              {text}
              {parameters.length > 0 && (
                <span className="data-parameters">
                  {words.columns.parameters}: <code>{parameters.join(" ")}</code>
                </span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** A command that may be broken where its address has a joint, and stays whole when it is copied. */
const breakable = (command: string) =>
  command.split(/(?<=[/?&])/).reduce<ReactNode>(
    (before, part) => (
      <>
        {before}
        <wbr />
        {part}
      </>
    ),
    null,
  );

/** What the open data are, on what terms, how they are asked for, and what every field means. */
export function OpenDataPage({ locale }: Props) {
  const { title, lede, sections, columns, rules, limits, examplesList } = messagesOf(locale).openData;
  const all: Operation[] = Object.values(operations);
  const isFile = ({ type }: Operation) => type !== jsonType;
  return (
    <div className="page text-page data-page">
      <h1>{title}</h1>
      <p className="lede">{lede}</p>
      <div className="text-sections">
        <Part id="files" title={sections.files}>
          <p>{sections.filesText}</p>
          <Operations of={all.filter(isFile)} locale={locale} />
        </Part>
        <Part id="terms" title={sections.terms}>
          <p>{sections.termsText}</p>
          <p>{sections.termsMore}</p>
        </Part>
        <Part id="questions" title={sections.ask}>
          <p>{sections.askText}</p>
          <Operations of={all.filter((one) => !isFile(one))} locale={locale} />
        </Part>
        <Part id="parameters" title={columns.parameters}>
          <p>{sections.parametersText}</p>
          <ParameterTable locale={locale} />
        </Part>
        <Part id="examples" title={sections.examples}>
          {dataExamples(env.SITE_URL + root).map(({ name, command }) => (
            <figure key={name} className="data-example">
              <figcaption>{examplesList[name]}</figcaption>
              <pre>
                <code>{breakable(command)}</code>
              </pre>
            </figure>
          ))}
        </Part>
        <Part id="rules" title={sections.rules}>
          <ul>
            {rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </Part>
        <Part id="limits" title={sections.limits}>
          <ul>
            {limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </Part>
        <Part id="dictionary" title={sections.dictionary}>
          <p>{sections.dictionaryText}</p>
          <DataDictionary locale={locale} />
        </Part>
      </div>
    </div>
  );
}
