import postgres from "postgres";
import { expect, test } from "vitest";
import { isUnavailable } from "./unavailable";

test("a server that does not listen is unavailable", async () => {
  const sql = postgres("postgres://nobody:nothing@127.0.0.1:1/none", { max: 1 });
  const failure = await sql`select 1`.catch((error: unknown) => error);
  expect(isUnavailable(failure)).toBe(true);
  expect(isUnavailable(new Error("Failed query", { cause: failure }))).toBe(true);
  await sql.end();
});

test.each([
  ["a statement that took too long", { code: "57014" }, true],
  ["a server that is stopping", { code: "57P01" }, true],
  ["a broken rule of the database", { code: "23505" }, false],
  ["a fault of the program", {}, false],
])("%s", (_, properties, expected) => {
  expect(isUnavailable(Object.assign(new Error("failed"), properties))).toBe(expected);
});

test("what is no error is not unavailable", () => {
  expect(isUnavailable("ECONNREFUSED")).toBe(false);
});
