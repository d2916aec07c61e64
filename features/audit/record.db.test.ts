import { beforeAll, describe, expect, test, vi } from "vitest";
import { insertAccount, type NewGrant } from "@/db/accounts";
import { type AuditAction, writeAttempt, writeAudit } from "@/db/audit";
import { db, sql } from "@/db/client";
import { municipalities } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { removeAccount } from "@/features/accounts/people/mutations";
import { mintAdminScope, mintRecordScope } from "@/features/auth/gates";
import type { AdminScope, Grant, RecordScope } from "@/features/auth/scopes";
import { namesFor } from "./naming-queries";
import { listRecords } from "./queries";
import { recordQuerySchema } from "./schema";

vi.mock("@/features/auth/session/next-auth", () => ({}));

const by = { accountId: null, actorName: "test" };
const ids: Record<string, string> = {};

async function person(name: string, ...grants: NewGrant[]): Promise<string> {
  // Who has accepted may act; nobody signs in.
  const password = name === "Chief" ? "p" : null;
  const email = `${name.toLowerCase()}@x.example`;
  const account = { email, name, language: "en", password, grants } as const;
  ids[name] = (await db.transaction((tx) => insertAccount(tx, account, by))) ?? "";
  return ids[name] ?? "";
}

type Subject = Parameters<typeof writeAudit>[1]["subject"];
const write = (who: string, action: AuditAction, subject: Subject, detail = {}) =>
  db.transaction((tx) =>
    writeAudit(tx, { accountId: ids[who] ?? null, actorName: who, action, subject, detail }),
  );

const attempt = (name: string | null) =>
  db.transaction((tx) =>
    writeAttempt(tx, {
      account: name === null ? null : { id: ids[name] ?? "", name },
      action: "session.refused",
    }),
  );

function administrator(accountId: string, ...grants: Omit<Grant, "language">[]): RecordScope {
  const held = grants.map((grant) => ({ language: null, ...grant }) as Grant);
  const scope = mintRecordScope({ accountId, name: "Chief", language: "en", grants: held });
  if (!scope) throw new Error("No administrator");
  return scope;
}

let network: RecordScope;
let ofTurkiye: RecordScope;
let ofKonak: RecordScope;

const list = async (scope: RecordScope, query = {}) =>
  (await listRecords(scope, recordQuerySchema.parse(query))).rows;
/** What is read, without what the seed and the making of accounts have written. */
const read = async (scope: RecordScope, query = {}) =>
  (await list(scope, query))
    .filter(({ actorName }) => actorName !== "test" && !actorName.startsWith("Network"))
    .map(({ actorName, action }) => `${actorName} ${action}`)
    .toReversed();

beforeAll(async () => {
  await seed();
  await sql`insert into countries (code, slug, names) values ('gr', 'greece', '{"en": "Greece"}')`;
  await sql`insert into municipalities (country_code, slug) values ('gr', 'piraeus')`;
  const towns = await db.select().from(municipalities);
  for (const { slug, id } of towns) ids[slug] = id;
  const town = (slug: string, role: Grant["role"] = "editor") =>
    ({ role, scope: "municipality", municipalityId: ids[slug] }) as const;
  const chief = await person("Chief", { role: "administrator", scope: "network" });
  await person("Ayşe", town("konak"));
  await person("Both", town("konak"), town("piraeus"));
  await person("Nikos", town("piraeus"));
  await person("Bora", town("bagcilar"));
  await person("Gone", town("bagcilar"));
  network = administrator(chief, { role: "administrator", scope: "network" } as Grant);
  ofTurkiye = administrator("0196f0c0-0000-7000-8000-000000000001", {
    role: "administrator",
    scope: "country",
    countryCode: "tr",
  } as Grant);
  ofKonak = administrator(ids.Ayşe ?? "", {
    role: "administrator",
    scope: "municipality",
    municipalityId: ids.konak,
  } as Grant);
  const account = (name: string): Subject => ({ kind: "account", id: ids[name] ?? "" });
  const page = (slug: string): Subject => ({ kind: "municipality", id: ids[slug] ?? "" });
  await write("Nikos", "session.started", { kind: "session", id: "n" });
  await write("Nikos", "profile.published", page("piraeus"));
  await write("Both", "profile.saved", page("piraeus"));
  await write("Both", "profile.saved", page("konak"));
  await write("Both", "session.ended", { kind: "session", id: "b" });
  await write("Bora", "profile.published", page("bagcilar"));
  await write("Ayşe", "profile.published", page("konak"));
  await write("Chief", "account.suspended", account("Nikos"), { name: "Nikos" });
  await write("Chief", "account.suspended", account("Bora"), { name: "Bora" });
  await write("Chief", "mail.opened", { kind: "mail", id: "m" });
  await attempt(null);
  await attempt("Gone");
  const manages = mintAdminScope(network.actor, { isProven: true });
  if (!manages) throw new Error("No administrator");
  await removeAccount(manages, ids.Gone ?? "");
});

describe("who reads what", () => {
  test("an administrator of the network reads everything", async () => {
    expect(await read(network)).toHaveLength(13);
  });

  test("one of a country what concerns its municipalities and its people, those who left included", async () => {
    expect(await read(ofTurkiye)).toEqual([
      "Both profile.saved",
      "Both session.ended",
      "Bora profile.published",
      "Ayşe profile.published",
      "Chief account.suspended",
      " session.refused",
      "Chief account.removed",
    ]);
    const about = (await list(ofTurkiye)).map(({ subjectId }) => subjectId);
    expect(about).not.toContain(ids.piraeus);
    expect(about).not.toContain(ids.Nikos);
  });

  test("one of a municipality what concerns it, its people and their own deeds", async () => {
    expect(await read(ofKonak)).toEqual([
      "Both profile.saved",
      "Both session.ended",
      "Ayşe profile.published",
    ]);
  });

  test.each(["piraeus", "Nikos"])("a filter opens nothing that is not theirs: %s", async (name) => {
    const id = ids[name] ?? "";
    expect(await read(ofTurkiye, name === "Nikos" ? { q: "nikos" } : { municipality: id })).toEqual([]);
  });

  test("names lead only where the reader may go", async () => {
    const rows = await list(network);
    const names = await namesFor(ofTurkiye, rows);
    const shown = [...names.accounts].filter(([, { isShown }]) => isShown).map(([, { name }]) => name);
    expect(shown.toSorted()).toEqual(["Ayşe", "Bora", "Both"]);
    const addresses = [...names.accounts].flatMap(([, { email }]) => email ?? []);
    expect(addresses.toSorted()).toEqual(["ayşe@x.example", "bora@x.example", "both@x.example"]);
    const towns = [...names.municipalities.values()].filter(({ isReadable }) => isReadable);
    expect(towns.map(({ name }) => name).toSorted()).toEqual(["Bağcılar", "Konak", "Zeytinburnu"]);
  });
});

describe("filters", () => {
  test.each<[string, () => object, string[]]>([
    [
      "a person's deeds and what was done to them",
      () => ({ q: "BORA" }),
      ["Bora profile.published", "Chief account.suspended"],
    ],
    [
      "a part of an address",
      () => ({ q: "nikos@" }),
      ["Nikos session.started", "Nikos profile.published", "Chief account.suspended"],
    ],
    ["folded letters", () => ({ q: "ayse" }), ["Ayşe profile.published"]],
    ["somebody who left", () => ({ q: "gone" }), [" session.refused", "Chief account.removed"]],
    ["nobody", () => ({ q: "zzz" }), []],
    ["signs alone", () => ({ q: "%_'" }), []],
    ["a kind", () => ({ kind: "mail" }), ["Chief mail.opened"]],
    [
      "a municipality",
      () => ({ municipality: ids.piraeus }),
      ["Nikos profile.published", "Both profile.saved"],
    ],
    ["two at once", () => ({ municipality: ids.piraeus, q: "both" }), ["Both profile.saved"]],
    ["days before", () => ({ to: "2020-01-01" }), []],
    ["days after", () => ({ from: "2999-01-01" }), []],
  ])("find %s", async (_, query, found) => {
    expect(await read(network, query())).toEqual(found);
  });

  test("find by an address only whom the reader finds under People", async () => {
    // Chief suspended Bora of Türkiye, and is of the network.
    expect(await read(ofTurkiye, { q: "bora@x" })).toEqual([
      "Bora profile.published",
      "Chief account.suspended",
    ]);
    expect(await read(ofTurkiye, { q: "chief@x" })).toEqual([]);
    expect(await read(ofTurkiye, { q: "chief" })).toEqual([
      "Chief account.suspended",
      "Chief account.removed",
    ]);
    expect(await read(network, { q: "chief@x" })).not.toEqual([]);
  });

  test("today counts from its first to its last moment in UTC", async () => {
    const day = new Date().toISOString().slice(0, 10);
    expect(await read(network, { from: day, to: day })).toHaveLength(13);
  });

  test.each([
    { kind: "spying" },
    { municipality: "konak" },
    { from: "yesterday", to: "2026-02-31" },
    { before: "-1", after: "x" },
    { before: "999999999999" },
    { q: ["", "x"], unknown: "1" },
  ])("ignore what they do not understand: %o", async (query) => {
    expect(await read(network, query)).toHaveLength(13);
  });
});

test("who has no administrator's right has no way in", () => {
  const grants: Grant[] = [{ role: "editor", language: null, scope: "network" }];
  expect(mintRecordScope({ accountId: "x", name: "E", language: "en", grants })).toBeNull();
});

test("the right to read the record opens nothing else", () => {
  const manage = (scope: AdminScope) => scope.actor;
  // @ts-expect-error It is another right, though both are an administrator's today.
  expect(manage(network)).toBeDefined();
});

// What follows adds to the record, which is counted above.
describe("who has no account", () => {
  test.each([
    ["en", "operator of", "command line"],
    ["tr", "SUNUCUNUN", "command line"],
    ["tr", "command line", "command line"],
    ["tr", "belediyeler ağ", "Network of Municipalities"],
  ] as const)("is found as they are called in %s: %s", async (language, q, actorName) => {
    await write("command line", "record.exported", { kind: "record", id: "" });
    const scope = mintRecordScope({ ...network.actor, language });
    if (!scope) throw new Error("No administrator");
    expect(new Set((await list(scope, { q })).map((row) => row.actorName))).toEqual(new Set([actorName]));
  });
});

describe("an attempt for somebody's account", () => {
  test("is read and found by those who may read about the account, as it is and as it was written", async () => {
    await attempt("Bora");
    await sql`insert into audit_log (account_id, actor_name, action, subject_kind, subject_id)
      values (${ids.Bora ?? ""}, 'Bora', 'session.refused', 'account', ${ids.Bora ?? ""})`;
    for (const scope of [network, ofTurkiye]) {
      const rows = await list(scope, { q: "bora", kind: "signing-in" });
      expect(rows.map(({ accountId }) => accountId)).toEqual([ids.Bora, null]);
    }
    expect(await list(ofKonak, { q: "bora", kind: "signing-in" })).toEqual([]);
  });
});
