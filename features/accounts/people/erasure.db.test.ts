import { eq } from "drizzle-orm";
import { beforeEach, expect, test, vi } from "vitest";
import { insertAccount, type NewGrant } from "@/db/accounts";
import { type AuditAction, eraseFromHistory, writeAudit } from "@/db/audit";
import { db, sql } from "@/db/client";
import { accounts, auditLog } from "@/db/schema/accounts";
import { handovers } from "@/db/schema/handovers";
import { mails } from "@/db/schema/mail";
import { municipalities, revisions } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { mintAdminScope } from "@/features/auth/gates";
import { signIn } from "@/features/auth/sign-in/sign-in";
import messages from "@/messages/en.json";
import { removeAccount } from "./mutations";

vi.mock("@/features/auth/session/next-auth", () => ({}));
await seed();

const network: NewGrant = { role: "administrator", scope: "network" };
const by = { accountId: null, actorName: "test" };
let run = 0;
let [zeynep, chief, email] = ["", "", ""];

async function account(name: string, grant: NewGrant): Promise<string> {
  const given = { name, language: "tr", password: "four unrelated words", grants: [grant] } as const;
  const address = `${name.split(" ")[0]?.toLowerCase()}-${run}@konak.example`;
  return (await db.transaction((tx) => insertAccount(tx, { ...given, email: address }, by))) ?? "";
}

type Subject = Parameters<typeof writeAudit>[1]["subject"];
const entry = (id: string, name: string) => ({ accountId: id, actorName: name });
const rows = async () => JSON.stringify(await db.select().from(auditLog).orderBy(auditLog.id));
/** Everything that was written since there was this account. */
const since = async (id: string) => (await rows()).replace(new RegExp(`^.*?(?=${id})`, "s"), "");
const mine = async (action: string) =>
  (await db.select().from(auditLog).where(eq(auditLog.action, action)).orderBy(auditLog.id)).at(-1);

beforeEach(async () => {
  run += 1;
  zeynep = await account("Zeynep Zor", { role: "editor", scope: "country", countryCode: "tr" });
  chief = await account("Ada Chief", network);
  email = `zeynep-${run}@konak.example`;
  for (const password of ["wrong", "four unrelated words"])
    await signIn({ email, password }, { address: "192.0.2.77", userAgent: "Firefox", device: null });
  const [draft] = await db.select().from(revisions).limit(1);
  if (!draft) throw new Error("The seed has revisions");
  const number = 90 + run;
  await db
    .insert(revisions)
    .values({ ...draft, id: undefined, number, authorId: zeynep, authorName: "Zeynep Zor" });
  const [theirs, hers] = [entry(chief, "Ada Chief"), entry(zeynep, "Zeynep Zor")];
  const about = (id: string) => ({ kind: "account", id }) as const;
  const mail = (id: string) => ({ kind: "mail", id }) as const;
  const entries: [typeof hers, AuditAction, Subject, Record<string, unknown>][] = [
    [hers, "account.renamed", about(zeynep), { before: "Z. Zor", after: "Zeynep Zor" }],
    [hers, "account.passkey-renamed", about(zeynep), { before: "key", after: "Zeynep's telephone" }],
    [hers, "account.invited", about(chief), { name: "Ada Chief", before: null }],
    [theirs, "account.suspended", about(zeynep), { name: "Zeynep Zor", before: { state: "x", name: "Zor" } }],
    [theirs, "mail.opened", mail("x"), { kind: "invitation", recipient: email }],
    [
      theirs,
      "mail.repeated",
      mail("z"),
      {
        kind: "invitation",
        recipient: "old@zor.example",
        account: zeynep,
        before: "failed",
        after: "queued",
      },
    ],
    [theirs, "mail.opened", mail("y"), { kind: "invitation", recipient: "other@konak.example" }],
  ];
  await db.transaction(async (tx) => {
    for (const [who, action, subject, detail] of entries)
      await writeAudit(tx, { ...who, action, subject, detail });
  });
  const left = { reason: "left", editorName: "Zeynep Zor" } as const;
  const [town, nextDoor] = await db.select().from(municipalities);
  if (!town || !nextDoor) throw new Error("The seed has municipalities");
  await db.delete(handovers);
  await db.insert(handovers).values([
    { ...left, municipalityId: town.id, editorId: zeynep },
    { ...left, municipalityId: nextDoor.id, editorId: chief },
  ]);
  await db.insert(mails).values({
    accountId: zeynep,
    recipient: email,
    kind: "invitation",
    language: "tr",
    subject: "",
    text: "",
    html: "",
    state: "kept",
  });
});

const remove = async (history?: "keep" | "erase") => {
  const grants = [{ role: "administrator", scope: "network", language: null }] as const;
  const scope = mintAdminScope(
    { accountId: chief, name: "Ada Chief", language: "en", grants },
    { isProven: true },
  );
  if (!scope) throw new Error("No administrator");
  return removeAccount(scope, zeynep, history);
};

test("removing an account leaves its name unless told otherwise", async () => {
  expect(await remove()).toBe("done");
  expect((await since(zeynep)).split("Zeynep Zor").length).toBeGreaterThan(5);
  expect(await mine("account.erased")).toBeUndefined();
});

test("with it the name goes from everything that the person did and that was done to them", async () => {
  expect(await remove("erase")).toBe("done");
  const text = await since(zeynep);
  for (const personal of ["Zeynep", "Zor", email, "old@zor.example", "192.0.2.77", "Firefox"])
    expect(text).not.toContain(personal);
  expect(await db.select().from(accounts).where(eq(accounts.id, zeynep))).toEqual([]);
  const [revision] = await db
    .select()
    .from(revisions)
    .where(eq(revisions.number, 90 + run));
  expect(revision).toMatchObject({ authorId: null, authorName: "" });
  expect(revision?.profile).not.toEqual({});
});

/** What can stand in the record and says nothing about who somebody is. */
const impersonal =
  `state grants sessions sessionsEnded sent revision kind deleted until months records revisions q
  municipality from to method reason password code issuer told limit value app passkeys recoveryCodes left change
  secondFactor with file figure expiresAt webAddress leftOut fields note`.split(/\s+/);
const personal = Object.keys(messages.audit.fields).filter((key) => !impersonal.includes(key));

test.each(personal)("%s says who somebody is: it goes at every depth", async (key) => {
  const detail = {
    [key]: "own",
    before: { [key]: "own" },
    after: [{ [key]: "own" }],
    change: "passkeyAdded",
  };
  const subject = { kind: "account", id: zeynep } as const;
  const action = "account.two-step-changed";
  await db.transaction((tx) => writeAudit(tx, { ...entry(zeynep, "Zeynep Zor"), action, subject, detail }));
  await remove("erase");
  expect((await mine(action))?.detail).toEqual({
    [key]: "",
    before: { [key]: "" },
    after: [{ [key]: "" }],
    change: "passkeyAdded",
  });
});

test("from where it was tried to enter the account goes, however it was written, and of nobody else's", async () => {
  const tries: [string | null, string][] = [
    [null, zeynep],
    [zeynep, zeynep],
    [null, chief],
    [null, ""],
  ];
  for (const [actor, about] of tries) {
    await sql`insert into audit_log (account_id, actor_name, action, subject_kind, subject_id, address, detail)
      values (${actor}, ${actor ? "Zeynep Zor" : ""}, 'session.refused', 'account', ${about}, '192.0.2.78',
        '{"name": "Zeynep Zor", "userAgent": "Lynx"}')`;
  }
  await remove("erase");
  const kept = (await db.select().from(auditLog).orderBy(auditLog.id))
    .filter(({ action }) => action === "session.refused")
    .slice(-4);
  expect(kept.map(({ subjectId, address, detail }) => [subjectId, address, detail.userAgent])).toEqual([
    [zeynep, "", ""],
    [zeynep, "", ""],
    [chief, "192.0.2.78", "Lynx"],
    ["", "192.0.2.78", "Lynx"],
  ]);
});

test("from where it was tried too often goes as well", async () => {
  const from = { address: "192.0.2.79", userAgent: "Lynx", device: null };
  for (let index = 0; index < 11; index++) await signIn({ email, password: "wrong" }, from);
  await remove("erase");
  const slowed = await mine("session.slowed");
  expect(slowed).toMatchObject({ subjectId: zeynep, address: "", detail: { name: "", userAgent: "" } });
  expect(JSON.stringify(slowed)).not.toContain("@konak.example");
});

test("nothing else is changed", async () => {
  const others = async () =>
    (await db.select().from(auditLog).orderBy(auditLog.id)).filter(
      (row) => row.accountId !== zeynep && row.subjectId !== zeynep && !["x", "z"].includes(row.subjectId),
    );
  const before = await others();
  const profiles = await db.select({ profile: revisions.profile }).from(revisions).orderBy(revisions.id);
  await remove("erase");
  expect((await others()).slice(0, before.length)).toEqual(before);
  expect(await db.select({ profile: revisions.profile }).from(revisions).orderBy(revisions.id)).toEqual(
    profiles,
  );
  expect(await mine("account.invited")).toMatchObject({
    accountId: zeynep,
    actorName: "",
    subjectId: chief,
    detail: { name: "Ada Chief", before: null },
  });
  expect(await mine("account.suspended")).toMatchObject({
    actorName: "Ada Chief",
    detail: { name: "", before: { state: "x", name: "" } },
  });
  expect(await mine("account.renamed")).toMatchObject({ actorName: "", detail: { before: "", after: "" } });
  const named = db.select({ name: handovers.editorName }).from(handovers).orderBy(handovers.editorName);
  expect(await named, "a namesake stays").toEqual([{ name: "" }, { name: "Zeynep Zor" }]);
  expect(await mine("mail.opened")).toMatchObject({ detail: { recipient: "other@konak.example" } });
});

test("the record says that it was done and by whom", async () => {
  await remove("erase");
  expect(await mine("account.erased")).toMatchObject({
    accountId: chief,
    actorName: "Ada Chief",
    subjectId: zeynep,
    detail: { revisions: 1 },
  });
  expect(await mine("account.removed")).toMatchObject({
    actorName: "Ada Chief",
    detail: { name: "", after: null },
  });
});

test("only an account that is there can be erased, and not without a trace", async () => {
  const nobody = "0196f0c0-0000-7000-8000-000000000009";
  await expect(
    db.transaction((tx) => eraseFromHistory(tx, nobody, entry(chief, "Ada Chief"))),
  ).rejects.toThrow();
  await sql`select erase_from_history(${zeynep}, null, 'somebody', '')`;
  expect(await mine("account.erased")).toMatchObject({ actorName: "somebody", subjectId: zeynep });
});
