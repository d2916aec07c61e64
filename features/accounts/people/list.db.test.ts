import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { insertAccount, type NewGrant } from "@/db/accounts";
import { db } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { municipalities } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { mintAdminScope } from "@/features/auth/gates";
import type { AdminScope } from "@/features/auth/scopes";
import { peoplePath } from "./paths";
import { listPeople } from "./queries";
import { peopleAddress, peopleQuerySchema } from "./schema";

vi.mock("@/features/auth/session/next-auth", () => ({}));

let scope: AdminScope;
let konak = "";

const people: [name: string, grants: () => NewGrant[], at: string | null, state: object][] = [
  ["Çiğdem", () => [{ role: "editor", scope: "municipality", municipalityId: konak }], "2026-11-01", {}],
  [
    "Cem",
    () => [{ role: "reviewer", scope: "country", countryCode: "tr" }],
    "2026-11-03",
    { suspendedAt: new Date() },
  ],
  ["Dora", () => [{ role: "editor", scope: "network" }], null, { acceptedAt: null }],
  [
    "Işıl",
    () => [
      { role: "translator", language: "tr", scope: "municipality", municipalityId: konak },
      { role: "editor", scope: "network" },
    ],
    "2026-11-02",
    {},
  ],
];

beforeAll(async () => {
  await seed();
  await db.delete(accounts);
  const [row] = await db.select().from(municipalities).where(eq(municipalities.slug, "konak"));
  konak = row?.id ?? "";
  for (const [name, grants, at, state] of people) {
    const account = {
      email: `${name}@Town.example`,
      name,
      language: "tr",
      password: "p",
      grants: grants(),
    } as const;
    const by = { accountId: null, actorName: "test" };
    const id = (await db.transaction((tx) => insertAccount(tx, account, by))) ?? "";
    await db
      .update(accounts)
      .set({ ...state, lastSignInAt: at ? new Date(at) : null })
      .where(eq(accounts.id, id));
  }
  const grants = [{ role: "administrator", language: null, scope: "network" }] as const;
  const minted = mintAdminScope({ accountId: crypto.randomUUID(), name: "A", language: "tr", grants });
  scope = minted as NonNullable<typeof minted>;
});

const names = async (query: Record<string, string>) =>
  (await listPeople(scope, peopleQuerySchema.parse(query))).people.map(({ name }) => name);

describe("the list", () => {
  test.each([
    [{}, ["Cem", "Çiğdem", "Dora", "Işıl"]],
    [{ sort: "name-desc" }, ["Işıl", "Dora", "Çiğdem", "Cem"]],
    [{ sort: "last-sign-in" }, ["Cem", "Işıl", "Çiğdem", "Dora"]],
    [{ sort: "last-sign-in-desc" }, ["Dora", "Çiğdem", "Işıl", "Cem"]],
    [{ sort: "password_hash; drop table accounts" }, ["Cem", "Çiğdem", "Dora", "Işıl"]],
    [{ q: "CIGDEM" }, ["Çiğdem"]],
    [{ q: "isil@town" }, ["Işıl"]],
    [{ q: "%" }, ["Cem", "Çiğdem", "Dora", "Işıl"]],
    [{ q: "nobody" }, []],
    [{ role: "editor" }, ["Çiğdem", "Dora", "Işıl"]],
    [{ role: "owner", state: "gone", place: "moon", page: "0" }, ["Cem", "Çiğdem", "Dora", "Işıl"]],
    [{ place: "network" }, ["Dora", "Işıl"]],
    [{ place: "country:tr" }, ["Cem", "Çiğdem", "Işıl"]],
    [{ place: "country:tr", role: "editor" }, ["Çiğdem"]],
    [{ state: "active" }, ["Çiğdem", "Işıl"]],
    [{ state: "invited" }, ["Dora"]],
    [{ state: "suspended" }, ["Cem"]],
    [{ page: "7" }, ["Cem", "Çiğdem", "Dora", "Işıl"]],
  ])("%j", async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  test("of a municipality", async () => {
    expect(await names({ place: `municipality:${konak}` })).toEqual(["Çiğdem", "Işıl"]);
    expect(await names({ place: `municipality:${konak}`, role: "editor" })).toEqual(["Çiğdem"]);
  });

  test("names the places and holds nothing secret", async () => {
    const { people: listed } = await listPeople(scope, peopleQuerySchema.parse({ q: "cigdem" }));
    expect(listed).toMatchObject([
      { email: "çiğdem@town.example", grants: [{ role: "editor", place: { municipality: "Konak" } }] },
    ]);
    expect(JSON.stringify(listed)).not.toContain("argon2");
  });

  test("has pages of fifty", async () => {
    const rows = Array.from({ length: 60 }, (_, i) => ({
      email: `z${i}@town.example`,
      name: `Z ${String(i).padStart(2, "0")}`,
      language: "en" as const,
    }));
    await db.insert(accounts).values(rows);
    const page = await listPeople(scope, peopleQuerySchema.parse({ page: "2" }));
    expect(page).toMatchObject({ count: 64, page: 2, pages: 2 });
    expect(page.people.map(({ name }) => name)).toEqual(rows.slice(46).map(({ name }) => name));
  });
});

test.each([
  ["", ""],
  ["q=a+b&role=editor&sort=last-sign-in&page=2", "?q=a+b&role=editor&sort=last-sign-in&page=2"],
  ["q=&role=&place=&state=&sort=name&page=1", ""],
  ["q=a&q=b&page=-1&sort=x", "?q=a"],
])("the address %j is read and written", (given, written) => {
  const all = new URLSearchParams(given);
  const query = Object.fromEntries([...all.keys()].map((key) => [key, all.getAll(key)]));
  expect(peopleAddress(peoplePath, peopleQuerySchema.parse(query))).toBe(`${peoplePath}${written}`);
});
