import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { requireSpace } from "./disk.mjs";
import { contentFingerprint, sourceFingerprint } from "./fingerprint.mjs";
import { Problem, step } from "./messages.mjs";
import { bin, mustRun } from "./processes.mjs";
import { root } from "./settings.mjs";

/**
 * Makes the production build in `distDir`, unless the one there was made from the same files, settings and content.
 * @param {{distDir?: string, env: Record<string, string>, show?: boolean}} options
 */
export async function build({ distDir = ".next", env, show = false }) {
  const folder = path.join(root, distDir);
  const stampFile = path.join(folder, "build-stamp");
  const { AUTH_SECRET: _, DATABASE_URL: url, ...settings } = env;
  const stamp = `${sourceFingerprint({ ...builtIn(), ...settings })} ${await contentFingerprint(url)}`;
  if (
    existsSync(path.join(folder, "BUILD_ID")) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, "utf8") === stamp
  ) {
    return;
  }
  await requireSpace(root, 400, "for the build");
  step("Building the site (a minute or two) …");
  // The stamp is the last thing written and the first removed: a broken-off build is never taken for a whole one.
  rmSync(stampFile, { force: true });
  await mustRun("The build", [...bin("next"), "build"], {
    env: { ...env, NEXT_DIST_DIR: distDir, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    show,
  });
  if (!existsSync(path.join(folder, "BUILD_ID")))
    throw new Problem("The build ended without an error but made nothing.");
  writeFileSync(stampFile, stamp);
}

/** What a build takes up from the environment by itself. */
function builtIn() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name === "LANGUAGES" || name.startsWith("NEXT_PUBLIC_")),
  );
}
