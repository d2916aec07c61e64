// npm run lock:complete, after every change of dependencies; CONTRIBUTING.md says why.
import { readFileSync, writeFileSync } from "node:fs";
import { completeLock, missingEntries } from "./lib/lock-file.mjs";

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const missing = missingEntries(lock);
if (missing.length > 0) writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
console.log(missing.length > 0 ? `Added ${missing.length} entries.` : "The lock file is complete.");
