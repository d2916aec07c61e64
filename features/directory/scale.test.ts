import { expect, it } from "vitest";
import { scaleEnd } from "./scale";

it.each([
  [[748_483, 870_000, 351_572], 900_000],
  [[900_000], 900_000],
  [[900_001], 950_000],
  [[112], 150],
  [[7], 7],
  [[], 1],
  [[0], 1],
])("a scale for %j ends at %d", (values, end) => expect(scaleEnd(values)).toBe(end));
