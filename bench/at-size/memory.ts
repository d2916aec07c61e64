import { readFileSync } from "node:fs";
import { siteProcess } from "./ask";

const EVERY_MS = 250;

/** Megabytes that the site's process holds in memory; NaN where the system does not tell. */
export function memory(): number {
  try {
    const status = readFileSync(`/proc/${siteProcess}/status`, "utf8");
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** Does something and looks at the memory before, meanwhile and after: "312 / 640 / 580", the second being the most. */
export async function memoryDuring(work: () => Promise<unknown>): Promise<string> {
  const before = memory();
  let most = before;
  const look = setInterval(() => {
    most = Math.max(most, memory());
  }, EVERY_MS);
  try {
    await work();
  } finally {
    clearInterval(look);
  }
  const after = memory();
  return [before, Math.max(most, after), after]
    .map((megabytes) => (Number.isNaN(megabytes) ? "?" : megabytes.toFixed(0)))
    .join(" / ");
}
