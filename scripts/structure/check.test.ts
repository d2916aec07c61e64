import { describe, expect, it } from "vitest";
import { checkStructure } from "./check";
import { RULES } from "./rules";

const sound = {
  "app/[locale]/(site)/page.tsx":
    'import { listMunicipalities } from "@/features/directory/queries";\nimport { Button } from "@/components/button";\n',
  "components/button.tsx": 'import { fold } from "@/lib/text/fold";\n',
  "db/client.ts": 'import { env } from "../lib/env";\n',
  "db/schema/profiles.ts": 'import type { Profile } from "@/features/profiles/schema";\n',
  "db/seed.ts": 'import { publish } from "@/features/profiles/mutations";\n',
  "features/auth/gates.ts":
    'import "server-only";\nimport { db } from "@/db/client";\nexport const s = {} as EditorScope;\n',
  "features/directory/queries.ts": 'import "server-only";\nimport { db } from "@/db/client";\n',
  "features/figures/queries.ts": 'import "server-only";\nexport type Row = string;\n',
  "features/figures/format.ts": 'import { fold } from "@/lib/text/fold";\n',
  "features/profiles/actions.ts": '"use server";\nimport { requireEditor } from "@/features/auth/gates";\n',
  "features/profiles/components/band.tsx":
    '"use client";\nimport { format } from "@/features/figures/format";\nimport type { Row } from "@/features/figures/queries";\n',
  "features/profiles/checks.ts": 'import type { Stored } from "@/db/schema/profiles";\n',
  "features/profiles/mutations.ts": 'import "server-only";\nimport { db } from "@/db/client";\n',
  "features/profiles/prose/mutations.ts": 'import "server-only";\nimport { db } from "@/db/client";\n',
  "features/profiles/schema.ts": 'export { z } from "zod";\nexport const kind = "profile";\n',
  "instrumentation.ts": 'const { env } = await import("./lib/env");\nprocess.env.AUTH_URL = env.AUTH_URL;\n',
  "lib/built.ts": 'export const isBuilt = process.env.NODE_ENV === "production";\n',
  "lib/env.ts": "export const env = process.env;\n",
  "lib/i18n/error-words.ts": 'export const words = process.env.ERROR_WORDS ?? "{}";\n',
  "lib/text/fold.ts": "export const fold = (text: string) => text;\n",
};

/** For each rule, files that break it and nothing else: path, text, the line and what is said of it. */
const broken: [rule: string, files: Record<string, string>, line: number, detail: string][] = [
  ["layers", { "lib/a.ts": 'import "zod";\nimport { db } from "../db/client";' }, 2, "lib may not import db"],
  [
    "layers",
    { "components/a.tsx": 'import { f } from "@/features/figures/format";' },
    1,
    "components may not import features",
  ],
  ["layers", { "components/a.tsx": 'import { P } from "@/app/page";' }, 1, "components may not import app"],
  ["layers", { "components/a.tsx": 'import { db } from "@/db/client";' }, 1, "components may not import db"],
  ["layers", { "db/a.ts": 'import { B } from "@/components/button";' }, 1, "db may not import components"],
  [
    "layers",
    { "lib/a.ts": 'import { f } from "@/features/figures/format";' },
    1,
    "lib may not import features",
  ],
  [
    "layers",
    { "app/a.ts": 'export const a = 1;\nexport { db } from "@/db/client";' },
    2,
    "app may not import db",
  ],
  ["layers", { "app/a.ts": 'const { db } = await import("@/db/client");' }, 1, "app may not import db"],
  [
    "settings-on-the-server",
    {
      "features/profiles/components/a.tsx": '"use client";\nimport { a } from "../a";',
      "features/profiles/a.ts": 'import { env } from "@/lib/env";\nexport const a = env;',
    },
    1,
    "would take lib/env.ts along to the browser, which ends there",
  ],
  [
    "layers",
    { "features/profiles/a.ts": 'import type { P } from "@/app/page";' },
    1,
    "features may not import app",
  ],
  [
    "layers",
    { "e2e/a.spec.ts": 'import { B } from "@/components/button";' },
    1,
    "e2e may not import components",
  ],
  [
    "features-apart",
    { "e2e/a.spec.ts": 'import { l } from "@/features/directory/queries";' },
    1,
    "is not a pure file",
  ],
  [
    "features-apart",
    { "features/figures/a.ts": 'import { l } from "@/features/directory/queries";' },
    1,
    "is not a pure file",
  ],
  [
    "features-apart",
    { "features/directory/a.ts": 'import { b } from "../profiles/components/band";' },
    1,
    "is not a pure file",
  ],
  [
    "features-apart",
    { "db/a.ts": 'import { p } from "@/features/profiles/mutations";' },
    1,
    "is not a pure file",
  ],
  [
    "no-circles",
    { "features/figures/a.ts": 'import { k } from "@/features/profiles/schema";' },
    1,
    "import each other",
  ],
  [
    "database-doors",
    { "features/profiles/a.ts": 'import { db } from "@/db/client";' },
    1,
    "import db/client",
  ],
  ["database-doors", { "features/auth/a.ts": 'import { db } from "@/db/client";' }, 1, "import db/client"],
  ["server-only", { "features/audit/queries.ts": "export const a = 1;" }, 1, "bundled for the browser"],
  [
    "server-only",
    { "features/audit/entry-mutations.ts": "export const a = 1;" },
    1,
    "bundled for the browser",
  ],
  ["server-only", { "features/audit/gates.ts": "export const a = 1;" }, 1, "bundled for the browser"],
  [
    "actions",
    { "features/audit/save.ts": '"use server";\nexport async function a() {}' },
    1,
    "to the browser",
  ],
  ["no-barrels", { "features/figures/all.ts": 'export { fold } from "@/lib/text/fold";' }, 1, "passes on"],
  ["no-barrels", { "lib/some.ts": 'export * from "./env";\nexport const a = 1;' }, 1, "passes on"],
  ["no-barrels", { "lib/text/index.ts": "export const a = 1;" }, 1, "passes on"],
  [
    "minted-scopes",
    { "app/a.ts": "const a = 1;\nconst s = {} as unknown as StaffScope;" },
    2,
    "as StaffScope",
  ],
  ["minted-scopes", { "features/profiles/a.ts": "const s = {} as EditorScope;" }, 1, "as EditorScope"],
  ["environment", { "features/profiles/a.ts": "const a = process.env.PORT;" }, 1, "reads process.env"],
  ["environment", { "app/a.ts": "const { PORT } = process.env;" }, 1, "reads process.env"],
  ["feature-shape", { "features/profiles/page.tsx": "export const a = 1;" }, 1, "is not where"],
  ["feature-shape", { "features/profiles/prose/helpers/a.ts": "export const a = 1;" }, 1, "is not where"],
  ["feature-shape", { "features/a.ts": "export const a = 1;" }, 1, "outside every feature"],
  ["kebab-case", { "lib/parseFigure.ts": "export const a = 1;" }, 1, '"parseFigure.ts"'],
  ["kebab-case", { "lib/my_text/a.ts": "export const a = 1;" }, 1, '"my_text"'],
  ["length", { "app/styles/long.css": "a{}\n".repeat(251) }, 1, "251 lines"],
];

const check = (files: Record<string, string>) =>
  checkStructure(Object.entries(files).map(([path, text]) => ({ path, text })));

describe("checkStructure", () => {
  it("finds nothing wrong with a sound project", () => {
    expect(check(sound)).toEqual([]);
  });

  it.each(broken)("%s: %o", (rule, files, line, detail) => {
    const [path = ""] = Object.keys(files);
    const found = check({ ...sound, ...files }).filter((violation) => violation.path === path);
    expect(found).toEqual([
      { path, rule, line, detail: expect.stringContaining(detail), fix: expect.any(String) },
    ]);
  });

  it("has a broken example for every rule", () => {
    expect(new Set(broken.map(([rule]) => rule))).toEqual(new Set(RULES.map(({ name }) => name)));
  });

  it("allows a file of 250 lines", () => {
    expect(check({ "app/styles/long.css": "a{}\n".repeat(250) })).toEqual([]);
  });

  it("refuses a file that it cannot read", () => {
    expect(() => check({ "lib/a.ts": "export const = ;" })).toThrow("lib/a.ts cannot be parsed");
  });
});
