import { describe, expect, it } from "vitest";
import { countPlaywright, countVitest } from "./results.mjs";

const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };

describe("countVitest", () => {
  it("counts tests", () => {
    const testResults = [{ status: "failed", assertionResults: [{ status: "failed" }] }];
    expect(countVitest({ ...vitest, testResults })).toEqual({ passed: 5, failed: 1, skipped: 2 });
  });

  it("counts a file that could not be loaded as a failure", () => {
    const testResults = [{ status: "failed", assertionResults: [] }];
    expect(countVitest({ ...vitest, numFailedTests: 0, testResults }).failed).toBe(1);
  });

  it("counts nothing without a report", () => {
    expect(countVitest(null)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

describe("countPlaywright", () => {
  it("takes a second attempt and an error outside all tests for failures", () => {
    const stats = { expected: 7, unexpected: 1, flaky: 2, skipped: 3 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 7, failed: 4, skipped: 3 });
  });

  it("counts nothing without a report", () => {
    expect(countPlaywright(null)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});
