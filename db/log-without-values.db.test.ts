import { inspect } from "node:util";
import { sql } from "drizzle-orm";
import { afterEach, expect, it, vi } from "vitest";
import { db } from "./client";
import { hideValuesInLogs, withoutValues } from "./log-without-values";
import { countries } from "./schema/network";

const secret = "what nobody may read\n    at a made-up frame";

const failing = {
  "a row that is there already": async () => {
    const row = { code: "xx", slug: "x", names: { en: secret }, capital: null };
    await db.insert(countries).values(row).onConflictDoNothing();
    await db.insert(countries).values(row);
  },
  "a value of the wrong kind": () => db.execute(sql`select ${secret}::text::integer`),
  "a document that is none": () => db.execute(sql`select ${secret}::text::jsonb`),
};

const thrownBy = async (run: () => PromiseLike<unknown>): Promise<unknown> => {
  try {
    await run();
  } catch (error) {
    return error;
  }
  throw new Error("The query was meant to fail");
};

afterEach(() => vi.restoreAllMocks());

it.each(Object.entries(failing))("shows no value of %s", async (_, run) => {
  const thrown = await thrownBy(run);
  const logged = inspect(withoutValues(thrown), { depth: 10, showHidden: true });
  expect(inspect(thrown)).toContain("nobody may read");
  expect(logged).not.toContain("nobody may read");
  expect(logged).not.toContain("made-up");
  expect(logged).toMatch(/Failed query: (insert into "countries"|select \$1)/);
  expect(logged).toMatch(/code: '2/);
  expect(logged).toContain("log-without-values.db.test.ts");
});

it("leaves every other error as it is", () => {
  const fault = new Error("a fault", { cause: new Error("its cause") });
  expect(withoutValues(fault)).toBe(fault);
  expect(withoutValues("a sentence")).toBe("a sentence");
});

it("keeps the values out of what is printed", async () => {
  const printed: unknown[] = [];
  vi.spyOn(console, "error").mockImplementation((...given) => void printed.push(...given));
  hideValuesInLogs();
  console.error("while saving:", await thrownBy(failing["a value of the wrong kind"]));
  expect(printed).toHaveLength(2);
  expect(inspect(printed)).not.toContain("nobody may read");
});
