import { existsSync, readFileSync } from "node:fs";

const NOTHING = { passed: 0, failed: 0, skipped: 0 };

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

/** Counts a vitest JSON report. A file that could not even be loaded counts as one failure. */
export function countVitest(report) {
  if (!report) return NOTHING;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts a Playwright JSON report. A test that needed a second attempt, and an error outside all tests, is a failure. */
export function countPlaywright(report) {
  if (!report) return NOTHING;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

export const vitestResults = (file) => countVitest(read(file));
export const playwrightResults = (file) => countPlaywright(read(file));
