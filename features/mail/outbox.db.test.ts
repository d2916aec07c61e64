import { desc, eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { db } from "@/db/client";
import { auditLog } from "@/db/schema/accounts";
import { mails } from "@/db/schema/mail";
import { mintAdminScope } from "@/features/auth/gates";
import type { Grant } from "@/features/auth/scopes";
import { openMail, repeatMail } from "./mutations";
import { listMails } from "./queries";

vi.hoisted(() => Object.assign(process.env, { SMTP_URL: "smtp://localhost:1", MAIL_FROM: "a@b.example" }));
// The gate needs a browser; here only its rule is asked.
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => null }));

const accountId = "0196f0c0-0000-7000-8000-000000000001";
type Place = { scope: "network" } | { scope: "country"; countryCode: string };
function administratorOf(place: Place, isProven = true) {
  const grant: Grant = { role: "administrator", language: null, ...place };
  const scope = mintAdminScope(
    { accountId, name: "Chief", language: "en", grants: [grant] },
    { action: "mail.read", isProven },
  );
  if (!scope) throw new Error("The gate lets administrators in");
  return scope;
}
const network = administratorOf({ scope: "network" });
const country = administratorOf({ scope: "country", countryCode: "tr" });

type NewMail = Partial<typeof mails.$inferInsert>;
async function insert(...given: NewMail[]) {
  const mail = { recipient: "anna@konak.example", kind: "invitation", language: "tr", html: "<p>" } as const;
  const rows = given.map((each) => ({
    subject: "S",
    text: "a secret",
    state: "kept" as const,
    ...mail,
    ...each,
  }));
  const written = await db.insert(mails).values(rows).returning({ id: mails.id });
  return written.map(({ id }) => id);
}
const insertOne = async (mail: NewMail) => (await insert(mail))[0] ?? "";
const jobsFor = (id: string) =>
  db.execute(sql`select from pgboss.job where data ->> 'mailId' = ${id} and state = 'created'`);
const lastRecord = async () => (await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1))[0];

beforeEach(async () => {
  await db.delete(mails);
  await db.execute(sql`delete from pgboss.job`);
});

describe("the list", () => {
  test("shows fifty on a page, the newest first, and no text", async () => {
    const minutes = (i: number) => new Date(Date.UTC(2026, 10, 23, 10, i));
    await insert(...Array.from({ length: 52 }, (_, i) => ({ subject: `Mail ${i}`, createdAt: minutes(i) })));
    const first = await listMails(network, { state: null, page: 1 });
    expect(first).toMatchObject({ total: 52, page: 1, pages: 2 });
    expect(first?.mails.map(({ subject }) => subject).slice(0, 2)).toEqual(["Mail 51", "Mail 50"]);
    expect(JSON.stringify(first)).not.toContain("secret");
    const last = await listMails(network, { state: null, page: 99 });
    expect(last?.mails.map(({ subject }) => subject)).toEqual(["Mail 1", "Mail 0"]);
    expect(last?.page).toBe(2);
  });

  test("shows the mails of one state", async () => {
    await insert({ state: "kept" }, { state: "failed", problem: "550 No" }, { state: "sent" });
    const list = await listMails(network, { state: "failed", page: 1 });
    expect(list).toMatchObject({ total: 1, mails: [{ state: "failed", problem: "550 No" }] });
  });

  test("tells a mail that is being sent from one whose process has ended", async () => {
    const [sending, left] = await insert({ state: "sending" }, { state: "sending" });
    const data = JSON.stringify({ mailId: sending });
    await db.execute(sql`insert into pgboss.job (name, data, state) values ('mail', ${data}, 'active')`);
    const list = await listMails(network, { state: null, page: 1 });
    const states = new Map(list?.mails.map(({ id, state }) => [id, state]));
    expect(states).toEqual(
      new Map([
        [sending, "sending"],
        [left, "uncertain"],
      ]),
    );
    expect(await listMails(network, { state: "uncertain", page: 1 })).toMatchObject({
      mails: [{ id: left }],
    });
  });
});

describe("opening a mail", () => {
  test.each(["kept", "failed", "sending"] as const)(
    "shows the text of one %s, and records it",
    async (state) => {
      const id = await insertOne({ state });
      expect(await openMail(network, id)).toMatchObject({ id, text: "a secret" });
      expect(await lastRecord()).toMatchObject({ action: "mail.opened", accountId, subjectId: id });
    },
  );

  test("shows the text, which may open an account, only to who has just shown who they are", async () => {
    const id = await insertOne({ state: "kept" });
    const opened = await openMail(administratorOf({ scope: "network" }, false), id);
    expect(opened).toMatchObject({ id, text: null, lacksProof: true });
    expect((await lastRecord())?.subjectId).not.toBe(id);
    expect(await openMail(network, id)).toMatchObject({ lacksProof: false });
  });

  test("does not show the text of one that is on its way", async () => {
    const id = await insertOne({ state: "queued" });
    expect(await openMail(network, id)).toMatchObject({ id, text: null });
    expect((await lastRecord())?.subjectId).not.toBe(id);
  });

  test("finds nothing where there is none", async () => {
    expect(await openMail(network, accountId)).toBeNull();
  });
});

describe("trying again", () => {
  test.each(["failed", "sending"] as const)("queues one that is %s anew, and records it", async (state) => {
    const id = await insertOne({ state, attempts: 8, problem: "451 No" });
    expect(await repeatMail(network, id)).toBe("queued");
    const [mail] = await db.select().from(mails).where(eq(mails.id, id));
    expect(mail).toMatchObject({ state: "queued", attempts: 0, problem: null });
    expect(await jobsFor(id)).toHaveLength(1);
    expect(await lastRecord()).toMatchObject({ action: "mail.repeated", subjectId: id });
  });

  test("happens once when several ask at once", async () => {
    const id = await insertOne({ state: "failed" });
    const results = await Promise.all(Array.from({ length: 6 }, () => repeatMail(network, id)));
    expect(results.filter((result) => result === "queued")).toHaveLength(1);
    expect(await jobsFor(id)).toHaveLength(1);
  });

  test.each(["queued", "sent", "kept"] as const)("is refused for one that is %s", async (state) => {
    const id = await insertOne({ state });
    expect(await repeatMail(network, id)).toBe("gone");
    expect(await jobsFor(id)).toHaveLength(0);
  });
});

test("an administrator of a country sees, opens and repeats nothing", async () => {
  const id = await insertOne({ state: "failed" });
  expect(await listMails(country, { state: null, page: 1 })).toBeNull();
  expect(await openMail(country, id)).toBeNull();
  expect(await repeatMail(country, id)).toBeNull();
  expect(await jobsFor(id)).toHaveLength(0);
});
