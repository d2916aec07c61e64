import { describe, expect, it } from "vitest";
import { blankProfile } from "./blank";
import { otherNameFindings } from "./other-name-checks";
import { type OtherName, otherNameSchema } from "./other-names";

type Given = Partial<OtherName> & Pick<OtherName, "text">;
const year = (value: string) => ({ precision: "year", value }) as const;
const own = { short: "İzmit", official: { text: "İzmit Belediyesi", lang: "tr" }, english: "Izmit" };
const name = (given: Given, index: number): OtherName =>
  otherNameSchema.parse({ id: `n${index}`, kind: "alternative", lang: "", ...given });

const found = (...names: Given[]) =>
  otherNameFindings({
    sources: [{ id: "s", kind: "other", title: {}, note: {}, url: "" }],
    names: { ...blankProfile.names, ...own, others: names.map(name) },
  }).map(({ check, field }) => `${check} ${field.replace("names.others.", "")}`);

const [former, foreign] = ["former", "other_language"] as const;
const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const today = new Date().toISOString().slice(0, 10);

describe("the other names of a place", () => {
  it.each<[string, Given[], string[]]>([
    ["a name of its own", [{ text: "Nikomedia" }], []],
    ["nothing", [{ text: " " }], ["otherNamesAreWritten 0.text"]],
    ["its own name without accents", [{ text: "izmit" }], ["otherNamesAreNew 0.text"]],
    ["the same letters in a third language", [{ kind: foreign, text: "Izmit", lang: "de" }], []],
    [
      "its English name once more",
      [{ kind: foreign, text: "IZMIT", lang: "en" }],
      ["otherNamesAreNew 0.text"],
    ],
    ["a name twice", [{ text: "Nikomedia" }, { text: "Nikomédia" }], ["otherNamesAreNew 1.text"]],
    [
      "one name of two languages",
      [
        { kind: foreign, text: "Milan", lang: "fr" },
        { kind: foreign, text: "Milan", lang: "sl" },
      ],
      [],
    ],
    ["today's name, which it had before", [{ kind: former, text: "İzmit", until: year("1914") }], []],
    [
      "a former name at two times",
      [
        { kind: former, text: "Ismid", until: year("1914") },
        { kind: former, text: "Ismid", until: year("1934") },
      ],
      [],
    ],
    [
      "a former name twice",
      [
        { kind: former, text: "Ismid", until: year("1914") },
        { kind: former, text: "İsmid", until: year("1914") },
      ],
      ["otherNamesAreNew 1.text"],
    ],
    [
      "another language without saying which",
      [{ kind: foreign, text: "X" }],
      ["otherNamesSayTheirLanguage 0.lang"],
    ],
    ["a language that there is not", [{ text: "X", lang: "zz" }], ["otherNamesSayTheirLanguage 0.lang"]],
    [
      "a former name of the future",
      [{ kind: former, text: "X", until: { precision: "day", value: tomorrow } }],
      ["formerNamesEndedBefore 0.until"],
    ],
    ["one that ended today", [{ kind: former, text: "X", until: { precision: "day", value: today } }], []],
    ["one that ended this year", [{ kind: former, text: "X", until: year(today.slice(0, 4)) }], []],
    [
      "one that will begin",
      [{ kind: former, text: "X", from: year("9999") }],
      ["formerNamesBeganBefore 0.from"],
    ],
    [
      "one that ended before it began",
      [{ kind: former, text: "X", from: year("1934"), until: { precision: "month", value: "1933-12" } }],
      ["formerNamesEndAfterTheyBegin 0.until"],
    ],
    [
      "one of a single year",
      [{ kind: former, text: "X", from: { precision: "month", value: "1934-05" }, until: year("1934") }],
      [],
    ],
    ["a source that is gone", [{ text: "X", source: "gone" }], ["otherNamesPointAtSources 0.source"]],
    ["a source", [{ text: "X", source: "s" }], []],
  ])("may be %s, or not", (_, names, findings) => {
    expect(found(...names)).toEqual(findings);
  });
});
