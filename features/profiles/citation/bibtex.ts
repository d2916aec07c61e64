import { translator } from "@/lib/i18n/translator";
import { oneLine } from "@/lib/text/one-line";
import type { Citation } from "./citation";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** BibTeX counts braces also behind a backslash: one that has no partner has to be written as a command. */
const commands: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text as LaTeX prints it letter for letter. Letters stay as they are: LaTeX and its tools have read UTF-8 since 2018. */
const escaped = (text: string): string =>
  oneLine(text).replace(/[\\{}~^&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`);

/** The inner braces keep capitals, and the name of an office from being taken apart as a person's. */
const kept = (text: string): string => `{{${escaped(text)}}}`;

/** An entry for BibTeX and biblatex. */
export function bibtex(citation: Citation): string {
  const { author, title, network, number, publishedOn, address, locale, key } = citation;
  const [year = "", month, day] = publishedOn.split("-");
  const fields = {
    author: kept(author),
    title: kept(title),
    howpublished: kept(network),
    note: kept(translator(locale, "versions")("version", { number })),
    year,
    month: months[Number(month) - 1],
    day: String(Number(day)),
    url: `{${address}}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value},\n`);
  return `@misc{${key},\n${lines.join("")}}\n`;
}
