import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, boxAround, Ledger, placeBeside } from "./placing";
import { areaIn, placeWithin } from "./placing-within";

const FRAME: Box = { x0: 0, y0: 0, x1: 400, y1: 300 };
const SIZE = { gap: 12, width: 80, height: 18 };
const meet = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

describe("placeBeside", () => {
  it("prefers the right, and the left at the right edge", () => {
    const ledger = new Ledger(FRAME);
    expect(placeBeside(ledger, { x: 100, y: 100 }, SIZE, [])?.anchor).toBe("start");
    expect(placeBeside(ledger, { x: 380, y: 200 }, SIZE, [])?.anchor).toBe("end");
  });

  it("never stands nearer to another point", () => {
    const [left, right] = [
      { x: 200, y: 100 },
      { x: 206, y: 105 },
    ];
    const ledger = new Ledger(FRAME);
    expect(placeBeside(ledger, left, SIZE, [right])?.anchor).toBe("end");
    expect(placeBeside(ledger, right, SIZE, [left])?.anchor).toBe("start");
  });

  it("gives up when there is no room", () => {
    expect(placeBeside(new Ledger({ x0: 0, y0: 0, x1: 60, y1: 60 }), { x: 30, y: 30 }, SIZE, [])).toBeNull();
  });

  it("never lets two texts or a text and a dot meet, nor leaves the frame", () => {
    const points = fc.array(
      fc.record({ x: fc.integer({ min: 5, max: 395 }), y: fc.integer({ min: 5, max: 295 }) }),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(points, (dots) => {
        const ledger = new Ledger(FRAME);
        const marks = dots.map((dot) => boxAround(dot, 9));
        for (const mark of marks) ledger.take(mark);
        const boxes = dots.flatMap((dot, index) => {
          const rivals = dots.filter((_, other) => other !== index);
          return placeBeside(ledger, dot, SIZE, rivals)?.box ?? [];
        });
        for (const [index, box] of boxes.entries()) {
          expect(box.x0 >= 0 && box.y0 >= 0 && box.x1 <= 400 && box.y1 <= 300).toBe(true);
          expect([...marks, ...boxes.slice(index + 1)].some((other) => meet(box, other))).toBe(false);
        }
      }),
    );
  });
});

describe("placeWithin", () => {
  const size = { width: 60, height: 20, cover: 0.95 };

  it("puts a text near the middle of its area", () => {
    const at = placeWithin(
      new Ledger(FRAME),
      areaIn(FRAME, ({ x }) => x < 200),
      size,
    );
    expect(at?.x).toBeGreaterThan(70);
    expect(at?.x).toBeLessThan(130);
    expect(at?.y).toBeGreaterThan(110);
    expect(at?.y).toBeLessThan(190);
  });

  it("keeps clear of what is there already", () => {
    const ledger = new Ledger(FRAME);
    const taken = { x0: 0, y0: 60, x1: 200, y1: 240 };
    ledger.take(taken);
    const at = placeWithin(
      ledger,
      areaIn(FRAME, ({ x }) => x < 200),
      size,
    );
    expect(at && meet(boxAround(at, size.width, size.height), taken)).toBe(false);
  });

  it("finds nothing in an area that is too narrow", () => {
    expect(
      placeWithin(
        new Ledger(FRAME),
        areaIn(FRAME, ({ x }) => x < 40),
        size,
      ),
    ).toBeNull();
  });
});
