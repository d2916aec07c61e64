import { expect, test } from "vitest";
import { csvLines } from "./csv";

test("ends each line as the standard says, and quotes what divides", () => {
  expect(
    csvLines([
      ["Konak", 'a "b", c'],
      ["", "12"],
    ]),
  ).toBe('Konak,"a ""b"", c"\r\n,12\r\n');
});

test("begins a file with the mark of its encoding", () => {
  expect(csvLines([["İzmir"]], true)).toBe("\uFEFFİzmir\r\n");
});

test.each(["=1+1", "+1", "@SUM(A1)", "\t=1", "＝1", "x;=1"])("lets %j be no formula", (evil) => {
  for (const part of csvLines([[evil]])
    .trim()
    .split(";"))
    expect(part).not.toMatch(/^["\s]*[=+@＝]/);
});
