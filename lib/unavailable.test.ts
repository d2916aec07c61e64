import postgres from "postgres";
import { afterEach, describe, expect, test, vi } from "vitest";
import { isUnavailable, unlessUnavailable } from "./unavailable";

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

describe("what is read from a cache", () => {
  const veiled = Object.assign(new Error("An error occurred"), { digest: "3140192047" });
  const fail = (error: Error) => unlessUnavailable(() => Promise.reject(error));
  afterEach(() => vi.unstubAllGlobals());

  test("is unavailable when the database is, although the error no longer says so", async () => {
    vi.stubGlobal("canRenderPages", async () => false);
    expect(await fail(veiled)).toBeNull();
  });

  test.each([
    ["the database is there", veiled, async () => true],
    ["nobody watches it", veiled, undefined],
    ["the error is the program’s own", new Error("a fault"), async () => false],
    [
      "it is a sign of Next’s",
      Object.assign(new Error(), { digest: "NEXT_HTTP_ERROR_FALLBACK;404" }),
      async () => false,
    ],
  ])("fails as it is when %s", async (_, error, canRender) => {
    vi.stubGlobal("canRenderPages", canRender);
    await expect(fail(error)).rejects.toBe(error);
  });
});
