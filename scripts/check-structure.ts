import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { checkStructure } from "./structure/check";

const root = fileURLToPath(new URL("..", import.meta.url));
const CHECKED = /\.(ts|tsx|mts|mjs|css)$/;
const FOREIGN =
  /^(\..*|node_modules|drizzle|docs|public|next-env\.d\.ts|test-results|playwright-report|coverage)$/;

function codeFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !FOREIGN.test(name))
    .flatMap((entry) => {
      const place = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) return codeFiles(place);
      return CHECKED.test(entry.name) ? [place] : [];
    });
}

const files = codeFiles("").map((place) => ({
  path: place,
  text: readFileSync(path.join(root, place), "utf8"),
}));
const violations = checkStructure(files);
for (const { path: place, line, rule, detail, fix } of violations) {
  console.error(`${place}:${line} ${rule}: ${detail}; ${fix}.`);
}
if (files.length === 0) console.error("No files were found to check.");
console.log(`Structure: ${files.length} files, ${violations.length} violations.`);
process.exitCode = violations.length > 0 || files.length === 0 ? 1 : 0;
