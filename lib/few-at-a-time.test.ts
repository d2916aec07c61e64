import { expect, it } from "vitest";
import { fewAtATime } from "./few-at-a-time";

/** Work that ends when it is told to, and says how much of it was going on at once. */
function works() {
  const ends: (() => void)[] = [];
  const begun: string[] = [];
  return {
    begun,
    start: (name: string) => () => {
      begun.push(name);
      return new Promise<string>((resolve) => ends.push(() => resolve(name)));
    },
    async endFirst() {
      ends.shift()?.();
      for (let i = 0; i < 5; i++) await null;
    },
  };
}

it("lets no more begin than may, and the others in their order", async () => {
  const { begun, start, endFirst } = works();
  const few = fewAtATime(2);
  const all = ["a", "b", "c", "d"].map((name) => few(start(name)));
  expect(begun).toEqual(["a", "b"]);
  await endFirst();
  expect(begun).toEqual(["a", "b", "c"]);
  await endFirst();
  await endFirst();
  await endFirst();
  expect(await Promise.all(all)).toEqual(["a", "b", "c", "d"]);
});

it("goes on after what failed, and lets others pass under another key", async () => {
  const { begun, start } = works();
  const few = fewAtATime(1);
  const failing = few(() => Promise.reject(new Error("no")), "x");
  void few(start("x"), "x");
  void few(start("y"), "y");
  await expect(failing).rejects.toThrow("no");
  for (let i = 0; i < 5; i++) await null;
  expect(begun.toSorted()).toEqual(["x", "y"]);
});
