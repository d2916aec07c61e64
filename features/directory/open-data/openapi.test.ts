import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { knownLocales } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/translator";
import { dictionary, parameterEntries } from "./dictionary";
import { openApi } from "./openapi";
import { type Operation, operations } from "./operations";

const document = openApi("https://cities.example");

describe("the description of the open data", () => {
  it("is a valid OpenAPI 3.1 file, by an independent validator", async () => {
    const validator = new Validator();
    const result = await validator.validate(structuredClone(document));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
    expect(validator.version).toBe("3.1");
  });

  it("describes every operation, each parameter in words", () => {
    expect(Object.keys(document.paths)).toEqual(Object.values(operations).map(({ path }) => path));
    const parameters = Object.values(document.paths).flatMap(({ get }) => get.parameters);
    expect(parameters.length).toBeGreaterThan(20);
    expect(parameters.filter(({ description }) => !description)).toEqual([]);
  });

  it("says of every file, and of nothing else, that two are sent to one address at most", () => {
    const files = Object.entries(document.paths).filter(([, { get }]) => 429 in get.responses);
    const paths = ["/municipalities.csv", "/figures.csv", "/municipalities.geojson"];
    expect(files.map(([path]) => path)).toEqual([...paths, "/dataset.csv", "/dataset.jsonl"]);
  });

  it("gives each shape once, and refers to it", () => {
    const text = JSON.stringify(document.paths);
    expect(text).toContain('"#/components/schemas/FigureList"');
    expect(text).not.toContain('"municipality_name"');
    const refers = JSON.stringify(document.components).match(/#\/components\/schemas\/\w+/g) ?? [];
    for (const name of refers)
      expect(Object.keys(document.components.schemas)).toContain(name.split("/").pop());
  });
});

describe("the parameters on the page", () => {
  it.each(knownLocales)("each has a type and a meaning in %s", (locale) => {
    expect(parameterEntries(locale).filter(({ text, meaning }) => !text || !meaning)).toEqual([]);
  });

  it("are all that any question takes, with the values that can be counted", () => {
    const asked = Object.values(operations as Record<string, Operation>).flatMap(({ query, params }) => [
      ...Object.keys(query.shape),
      ...Object.keys(params?.shape ?? {}).map((name) => `{${name}}`),
    ]);
    const entries = parameterEntries("en");
    expect(new Set(entries.map(({ field }) => field))).toEqual(new Set(asked));
    const valuesOf = (name: string) => entries.find(({ field }) => field === name)?.values;
    expect(valuesOf("population")).toContain("250000-1000000");
    expect(valuesOf("updated")).toEqual(["month", "quarter", "year"]);
  });
});

describe("the dictionary", () => {
  it.each(knownLocales)("has a type and a meaning for every field in %s", (locale) => {
    const entries = dictionary(locale).flatMap((one) => one.entries);
    expect(entries.length).toBeGreaterThan(45);
    expect(entries.filter(({ text, meaning }) => !text || !meaning)).toEqual([]);
  });

  it("says what a field may be", () => {
    const [municipality, , figure] = dictionary("en");
    const typeOf = (shape: typeof figure, name: string) => shape?.entries.find(({ field }) => field === name);
    expect(typeOf(figure, "high")?.text).toBe("number, or null");
    expect(typeOf(figure, "precision")?.values).toContain("at_least");
    expect(typeOf(figure, "source")?.text).toMatch(/or null$/);
    expect(typeOf(municipality, "version")?.text).toBe("whole number");
    expect(typeOf(municipality, "published_at")?.text).toBe("time (UTC)");
    expect(messagesOf("en").openData.types.uuid).toBe(typeOf(municipality, "id")?.text);
  });
});
