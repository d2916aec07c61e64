import { describe, expect, it } from "vitest";
import { bandLayout } from "./band-layout";

const plain = (count: number) => Array.from({ length: count }, (_, i) => `${i}`);
const spansOf = (items: string[]) =>
  bandLayout(items, (item) => item.startsWith("!")).map(({ span, size }) => `${size}${span}`);

describe("bandLayout", () => {
  it.each([
    [0, ""],
    [1, "xl12"],
    [2, "xl7 xl5"],
    [3, "xl5 xl4 xl3"],
    [4, "xl7 xl5 l6 l6"],
    [5, "xl7 xl5 l4 l4 l4"],
    [7, "xl5 xl4 xl3 l3 l3 l3 l3"],
    [8, "xl7 xl5 l4 l4 l4 l4 l4 l4"],
    [9, "xl7 xl5 l3 l3 l3 l3 l4 l4 l4"],
  ])("lays out %d figures as %s", (count, expected) => {
    expect(spansOf(plain(count)).join(" ")).toBe(expected);
  });

  it("fills every row of twelve columns for up to sixty figures, whoever disagrees", () => {
    for (let count = 1; count <= 60; count += 1) {
      for (const wide of [-1, 0, 2, count - 1]) {
        const items = plain(count).map((item, i) => (i === wide ? `!${item}` : item));
        const cells = bandLayout(items, (item) => item.startsWith("!"));
        expect(cells.map(({ item }) => item)).toEqual(items);
        const ends = cells.reduce((column, { span }) => {
          expect(column + span).toBeLessThanOrEqual(12);
          return (column + span) % 12;
        }, 0);
        expect(ends).toBe(0);
      }
    }
  });

  it("gives a figure with a disagreement the room of its drawing, with at most one beside it", () => {
    expect(spansOf(["!a", "b"])).toEqual(["xl9", "xl3"]);
    expect(spansOf(["!a", "!b"])).toEqual(["xl12", "l12"]);
    expect(spansOf(["a", "!b", "c", "d"])).toEqual(["xl12", "l9", "l3", "l12"]);
  });

  it("leaves no half cell alone on narrow screens", () => {
    for (let count = 1; count <= 30; count += 1) {
      const halves = bandLayout(plain(count), () => false).filter(({ narrow }) => narrow === "half").length;
      expect(halves % 2).toBe(0);
    }
  });
});
