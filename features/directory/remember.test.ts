import { beforeEach, expect, it, vi } from "vitest";
import { remember } from "./remember";

vi.mock("server-only", () => ({}));
vi.mock("next/cache", () => ({ cacheLife: () => {}, cacheTag: () => {} }));

/** What stands for the state of the network; a publication makes it another one. */
const state = vi.spyOn(crypto, "randomUUID");
const publish = (number: number) => state.mockReturnValue(`0-0-0-0-${number}`);
const read = vi.fn(async (word: string) => word.toUpperCase());
beforeEach(() => {
  publish(1);
  read.mockClear();
});

it("reads once until something is published", async () => {
  const ask = remember(read, { limit: 5, keyOf: (word) => word });
  expect([await ask("a"), await ask("a"), await ask("b")]).toEqual(["A", "A", "B"]);
  expect(read).toHaveBeenCalledTimes(2);
  publish(2);
  await ask("a");
  expect(read).toHaveBeenCalledTimes(3);
});

it("reads once for all who ask at the same time", async () => {
  const ask = remember(read, { limit: 5, keyOf: (word) => word });
  await Promise.all([ask("a"), ask("a"), ask("a")]);
  expect(read).toHaveBeenCalledTimes(1);
});

it("tries again after a failure", async () => {
  const ask = remember(read, { limit: 5, keyOf: (word) => word });
  read.mockRejectedValueOnce(new Error("away"));
  await expect(ask("a")).rejects.toThrow("away");
  expect(await ask("a")).toBe("A");
});

it("keeps the latest only", async () => {
  const ask = remember(read, { limit: 2, keyOf: (word) => word });
  for (const word of ["a", "b", "c", "b", "a"]) await ask(word);
  expect(read.mock.calls.flat()).toEqual(["a", "b", "c", "a"]);
});
