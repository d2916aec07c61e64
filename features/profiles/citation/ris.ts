import { oneLine } from "@/lib/text/one-line";
import type { Citation } from "./citation";

/** An entry in the RIS format: a line for each value, in which every sign stands for itself. */
export function ris(citation: Citation): string {
  const { author, title, network, number, publishedOn, address, locale } = citation;
  const lines: [tag: string, value: string][] = [
    ["TY", "ELEC"],
    ["TI", title],
    ["AU", author],
    ["PB", network],
    ["ET", String(number)],
    ["PY", publishedOn.slice(0, 4)],
    ["DA", publishedOn.replaceAll("-", "/")],
    ["LA", locale],
    ["UR", address],
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join("");
}
