import type { ModuleFacts } from "./module-facts";
import { featureOf, isTest, type Layer, layerOf, type Project } from "./project";

type Finding = { line: number; detail: string };

export type Rule = {
  name: string;
  fix: string;
  find: (file: ModuleFacts, project: Project) => Finding[];
};

const MOST_LINES = 250;

/** Who may import whom. What is missing here is forbidden. */
const MAY_IMPORT: Record<Layer, Layer[]> = {
  root: ["root", "features", "db", "lib"],
  app: ["app", "features", "components", "lib", "messages"],
  features: ["features", "components", "db", "lib", "messages"],
  components: ["components", "lib", "messages"],
  db: ["db", "features", "lib"],
  lib: ["lib", "messages"],
  messages: ["messages", "lib"],
  scripts: ["scripts", "features", "db", "lib", "messages"],
  e2e: ["e2e", "features", "db", "lib", "messages"],
  bench: ["bench", "e2e", "features", "db", "lib"],
};

const SERVER_FILE = /^features\/([^/]+\/){1,2}([a-z0-9-]+-)?(queries|mutations|gates)\.ts$/;
const READS_OR_WRITES = /^features\/([^/]+\/){1,2}([a-z0-9-]+-)?(queries|mutations)\.ts$/;
const ACTIONS = /^features\/([^/]+\/){1,2}([a-z0-9-]+-)?actions\.ts$/;
const SETTINGS = "lib/env.ts";
const SEED = /^db\/seed(\.ts|\/)/;
const READS_ENVIRONMENT =
  /^(lib\/(env|i18n\/(locales|error-words))\.ts|instrumentation\.ts|scripts\/.*|[\w-]+(\.[\w-]+)*\.config\.(ts|mjs))$/;
const SEGMENT = /^(\.{3}|[[(@_])*[a-z0-9]+(-[a-z0-9]+)*([\])]*|(\.[a-z0-9-]+)*)$/;
const SCOPES = [
  "AdminScope",
  "EditorScope",
  "ManagerScope",
  "OwnScope",
  "ProvenScope",
  "RecordScope",
  "ReviewScope",
  "SessionScope",
  "StaffScope",
  "WriterScope",
];

const isServerOnly = (file: ModuleFacts) => file.imports.some(({ target }) => target === "server-only");

const isServerFile = (file: ModuleFacts) => isServerOnly(file) || file.directives.includes("use server");

function mayUseDatabase(file: ModuleFacts): boolean {
  if (layerOf(file.path) !== "features" || isTest(file.path)) return true;
  return READS_OR_WRITES.test(file.path) || (featureOf(file.path) === "auth" && isServerFile(file));
}

const whole = (wrong: boolean, detail: string): Finding[] => (wrong ? [{ line: 1, detail }] : []);

export const RULES: Rule[] = [
  {
    name: "layers",
    fix: "move the code to the layer that may use it, or pass the value in",
    find: ({ path, imports }) =>
      imports.flatMap(({ target, line }) => {
        const [from, to] = [layerOf(path), layerOf(target)];
        if (!from || !to || MAY_IMPORT[from].includes(to)) return [];
        return [{ line, detail: `${from} may not import ${to} (${target})` }];
      }),
  },
  {
    name: "features-apart",
    fix: "import a pure file of the other feature, or compose the two in app",
    find: ({ path, imports }, project) => {
      const own = featureOf(path);
      const fromDatabase = layerOf(path) === "db" && !SEED.test(path) && !isTest(path);
      // A browser test may compare the site with a pure rule; everything else it does as a person does.
      const fromOutside = fromDatabase || layerOf(path) === "e2e";
      if ((!own && !fromOutside) || isTest(path)) return [];
      return imports.flatMap(({ target, line, typeOnly }) => {
        const other = featureOf(target);
        if (!other || other === own || (own && other === "auth") || typeOnly) return [];
        const found = project.find(target);
        return found && !project.isPure(found) ? [{ line, detail: `${target} is not a pure file` }] : [];
      });
    },
  },
  {
    name: "no-circles",
    fix: "move what both need into the feature that knows less, or into lib",
    find: ({ path, imports }, project) => {
      const own = featureOf(path);
      if (!own || isTest(path)) return [];
      return imports.flatMap(({ target, line }) => {
        const other = featureOf(target);
        if (!other || other === own || !project.featureReaches(other, own)) return [];
        return [{ line, detail: `features/${own} and features/${other} import each other` }];
      });
    },
  },
  {
    name: "database-doors",
    fix: "read in queries.ts, write in mutations.ts",
    find: (file) =>
      file.imports
        .filter(({ target, typeOnly }) => layerOf(target) === "db" && !typeOnly && !mayUseDatabase(file))
        .map(({ target, line }) => ({
          line,
          detail: `only queries, mutations and the server files of features/auth import ${target}`,
        })),
  },
  {
    name: "server-only",
    fix: 'begin the file with import "server-only"',
    find: (file) =>
      whole(SERVER_FILE.test(file.path) && !isServerOnly(file), "may be bundled for the browser by mistake"),
  },
  {
    name: "actions",
    fix: "move the function to the feature's actions.ts",
    find: ({ path, directives }) =>
      whole(directives.includes("use server") && !ACTIONS.test(path), "offers functions to the browser"),
  },
  {
    name: "no-barrels",
    fix: "import each thing from the file that defines it",
    find: ({ path, isBarrel }) =>
      whole(isBarrel || /\/index\.(ts|tsx|mjs)$/.test(path), "only passes on other files"),
  },
  {
    name: "minted-scopes",
    fix: "ask a gate or an action wrapper for the scope",
    find: ({ path, casts }) =>
      featureOf(path) === "auth"
        ? []
        : casts
            .filter(({ name }) => SCOPES.includes(name))
            .map(({ name, line }) => ({ line, detail: `"as ${name}" forges a permission` })),
  },
  {
    name: "environment",
    fix: "add the setting to lib/env.ts and import env from there",
    find: ({ path, environment }) =>
      READS_ENVIRONMENT.test(path) || isTest(path)
        ? []
        : environment.map(({ line }) => ({ line, detail: "reads process.env" })),
  },
  {
    name: "settings-on-the-server",
    fix: "hand the component what it has to know, or move what it needs away from what reads the settings",
    find: (file, project) =>
      whole(
        file.directives.includes("use client") && !isTest(file.path) && project.bundles(file, SETTINGS),
        `would take ${SETTINGS} along to the browser, which ends there`,
      ),
  },
  {
    name: "feature-shape",
    fix: "components go into components/, everything else beside schema.ts or into one part of the feature",
    find: ({ path }) => {
      if (!featureOf(path)) return whole(/^features\/[^/]+$/.test(path), "lies outside every feature");
      const inComponents = /^features\/[^/]+\/components\//.test(path);
      const inFeatureOrPart = /^features\/([^/]+\/){1,2}[^/]+$/.test(path);
      return whole(
        !inComponents && (!inFeatureOrPart || /(?<!\.test)\.tsx$/.test(path)),
        "is not where its kind belongs",
      );
    },
  },
  {
    name: "kebab-case",
    fix: "rename it in small letters, digits and hyphens",
    find: ({ path }) => {
      const wrong = path.split("/").find((segment) => !SEGMENT.test(segment));
      return whole(wrong !== undefined, `"${wrong}" is not kebab-case`);
    },
  },
  {
    name: "length",
    fix: "a long file is two nouns: divide it",
    find: ({ lines }) => whole(lines > MOST_LINES, `${lines} lines, at most ${MOST_LINES}`),
  },
];
