import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const tests = "{app,components,db,features,lib,messages,scripts}/**/*.test.{ts,tsx,mjs}";
const databaseTests = "**/*.db.test.ts";

const shared = {
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      // The marker throws outside a React server bundle; the tests are the server.
      { find: /^server-only$/, replacement: `${root}node_modules/server-only/empty.js` },
    ],
  },
};

// Property tests try thousands of cases: a busy machine must not fail them.
const testTimeout = 60_000;
// Its own files import "next/server", which only a bundler finds.
const server = { deps: { inline: ["next-auth"] } };
const AUTH_SECRET = "only-for-tests-only-for-tests-only";

export default defineConfig({
  test: {
    // A run without tests proves nothing.
    passWithNoTests: false,
    // By itself it leaves one of two processors idle.
    maxWorkers: "100%",
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          testTimeout,
          server,
          include: [tests],
          exclude: [databaseTests],
          env: {
            AUTH_SECRET,
            LANGUAGES: "",
            DATABASE_URL: "postgres://no-database.invalid/name-the-file-like-x.db.test.ts",
          },
        },
      },
      {
        ...shared,
        test: {
          name: "database",
          testTimeout,
          server,
          include: [`{app,db,features,lib,scripts}/${databaseTests}`],
          env: { AUTH_SECRET, LANGUAGES: "" },
          globalSetup: "scripts/test/database-server.mjs",
          setupFiles: "scripts/test/own-database.mjs",
        },
      },
    ],
  },
});
