import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { db } from "@/db/client";
import { queueMail } from "@/db/mail";
import { mails } from "@/db/schema/mail";
import { startWork } from "@/db/work";
import { deleteOldMails, deliverMail, keepWaitingMails } from "./delivery-mutations";
import { startSmtpServer } from "./smtp.fixtures";
import { cleanMails, sendMails } from "./worker-mutations";

// That there is a mail server; which one, each test says itself.
vi.hoisted(() => Object.assign(process.env, { SMTP_URL: "smtp://localhost:1", MAIL_FROM: "a@b.example" }));

let smtp: Awaited<ReturnType<typeof startSmtpServer>>;
beforeAll(async () => {
  smtp = await startSmtpServer();
});
afterAll(() => smtp.close());
beforeEach(async () => {
  smtp.answer("accept");
  smtp.received.length = 0;
  await db.delete(mails);
  await db.execute(sql`delete from pgboss.job`);
});

const link = "https://cities.example/invitation/secret";
const write = (recipient = "anna@konak.example") =>
  db.transaction((tx) =>
    queueMail(tx, {
      accountId: null,
      recipient,
      language: "tr",
      kind: "invitation",
      values: { inviter: "Ayşe", role: "editör", place: "Konak", link },
    }),
  );

async function onlyMail() {
  const [mail, ...others] = await db.select().from(mails);
  if (!mail || others.length > 0) throw new Error(`There is not one mail but ${others.length + 1}`);
  return mail;
}

/** For each attempt that has been asked for and not begun: whose, and in how many seconds. */
const waitingJobs = () =>
  db.execute<{ mailId: string; seconds: number }>(
    sql`select data ->> 'mailId' as "mailId", extract(epoch from start_after - created_on)::int as seconds
      from pgboss.job where name = 'mail' and state = 'created'`,
  );

async function attempt() {
  const { id } = await onlyMail();
  await db.execute(sql`delete from pgboss.job`);
  await deliverMail(id, smtp.mailServer);
  return onlyMail();
}

describe("a mail that is taken", () => {
  test("is what was written, in both forms, and comes from a program", async () => {
    await write();
    const { id, subject, text } = await onlyMail();
    await attempt();
    const [mail] = smtp.received;
    expect(mail).toMatchObject({
      subject,
      messageId: `<${id}@cities.example>`,
      from: { value: [{ address: "post@cities.example", name: "Partner Cities" }] },
      to: { value: [{ address: "anna@konak.example" }] },
    });
    expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
    expect(mail?.headers.get("content-language")).toBe("tr");
    expect(mail?.text?.trim()).toBe(text.trim());
    expect(mail?.html).toContain(`href="${link}"`);
  });

  test("is noted as sent, and its link is nowhere any more", async () => {
    await write();
    const mail = await attempt();
    expect(mail).toMatchObject({ state: "sent", attempts: 1, problem: null, text: "", html: "" });
    expect(mail.sentAt).toBeInstanceOf(Date);
    expect(JSON.stringify(mail)).not.toContain("secret");
  });

  test("is sent once, however many try at once and again later", async () => {
    await write();
    const { id } = await onlyMail();
    await Promise.all(Array.from({ length: 5 }, () => deliverMail(id, smtp.mailServer)));
    await deliverMail(id, smtp.mailServer);
    expect(smtp.received).toHaveLength(1);
  });
});

describe("a mail that is refused", () => {
  test("for now is tried again after growing pauses, as the same mail", async () => {
    await write();
    smtp.answer({ refuse: 451 });
    const pauses: number[] = [];
    for (let i = 0; i < 3; i++) {
      expect(await attempt()).toMatchObject({ state: "queued", attempts: i + 1 });
      const jobs = await waitingJobs();
      expect(jobs).toHaveLength(1);
      pauses.push(jobs[0]?.seconds ?? 0);
    }
    expect(pauses).toEqual([60, 300, 900]);
    expect((await onlyMail()).problem).toBe("451 4.2.0 Not now <b>");
    smtp.answer("accept");
    expect(await attempt()).toMatchObject({ state: "sent", attempts: 4, problem: null });
    expect(smtp.received).toHaveLength(1);
  });

  test("for now at the last attempt has failed", async () => {
    await write();
    await db.update(mails).set({ attempts: 7 });
    smtp.answer({ refuse: 451 });
    expect(await attempt()).toMatchObject({ state: "failed", attempts: 8 });
    expect(await waitingJobs()).toEqual([]);
  });

  test("for good has failed at once, and keeps its text for a person to pass on", async () => {
    await write();
    smtp.answer({ refuse: 550 });
    const mail = await attempt();
    expect(mail).toMatchObject({ state: "failed", attempts: 1, problem: "550 4.2.0 Not now <b>" });
    expect(mail.text).toContain(link);
    expect(await waitingJobs()).toEqual([]);
  });
});

describe("a connection that fails", () => {
  test.each([
    ["that is never made", () => deliverTo("smtp://127.0.0.1:1")],
    ["that ends before the text", () => deliverTo(smtp.mailServer.url)],
  ])("%s is tried again", async (_, deliver) => {
    await write();
    smtp.answer("hang up before the text");
    await db.execute(sql`delete from pgboss.job`);
    await deliver();
    expect(await onlyMail()).toMatchObject({ state: "queued", attempts: 1 });
    expect(await waitingJobs()).toHaveLength(1);
    expect(smtp.received).toEqual([]);
  });

  test("is encrypted, unless it stays on this machine or the operator says otherwise", async () => {
    await write();
    // The same server by a name that is not known to be this machine.
    const elsewhere = smtp.mailServer.url.replace("127.0.0.1", "[::ffff:127.0.0.1]");
    await deliverTo(elsewhere);
    expect(await onlyMail()).toMatchObject({ state: "queued", problem: expect.stringContaining("STARTTLS") });
    expect(smtp.received).toEqual([]);
    await deliverTo(`${elsewhere}?ignoreTLS=true`);
    expect(await onlyMail()).toMatchObject({ state: "sent" });
  });

  async function deliverTo(url: string) {
    await deliverMail((await onlyMail()).id, { ...smtp.mailServer, url });
  }

  test("when the server has the text is not tried again: it might arrive twice", async () => {
    await write();
    smtp.answer("hang up after the text");
    expect(await attempt()).toMatchObject({ state: "sending", problem: expect.stringMatching(/\w/) });
    expect(await waitingJobs()).toEqual([]);
    smtp.answer("accept");
    await attempt();
    expect(smtp.received).toHaveLength(1);
  });
});

describe("the queue", () => {
  const start = () => startWork([sendMails(smtp.mailServer), cleanMails]);
  test("sends each mail once, with two servers at work", { timeout: 30_000 }, async () => {
    const servers = await Promise.all([start(), start()]);
    try {
      const people = Array.from({ length: 8 }, (_, i) => `person-${i}@konak.example`);
      for (const person of people) await write(person);
      await vi.waitFor(
        async () => expect(await db.$count(mails, eq(mails.state, "sent"))).toBe(people.length),
        { timeout: 20_000, interval: 100 },
      );
      const names = await db.execute<{ name: string }>(
        sql`select distinct application_name as name from pg_stat_activity where datname = current_database()`,
      );
      // Both use the pool that is there already.
      expect(names.map(({ name }) => name)).toEqual(["partner-cities"]);
      const recipients = smtp.received.flatMap(({ to }) => [to ?? []].flat().map(({ text }) => text));
      expect(recipients.toSorted()).toEqual(people);
    } finally {
      await Promise.all(servers.map((server) => server.stop({ timeout: 5000 })));
    }
  });

  test("hears nothing of what was rolled back", async () => {
    const undone = db.transaction(async (tx) => {
      await queueMail(tx, {
        accountId: null,
        recipient: "anna@konak.example",
        language: "en",
        kind: "password-reset",
        values: { link },
      });
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await db.$count(mails)).toBe(0);
    expect(await waitingJobs()).toEqual([]);
  });

  test("refuses a mail for which it has no place, rather than to forget it", async () => {
    await db.execute(sql`update pgboss.queue set name = 'elsewhere' where name = 'mail'`);
    await expect(write()).rejects.toThrow("migration");
    expect(await db.$count(mails)).toBe(0);
    await db.execute(sql`update pgboss.queue set name = 'mail' where name = 'elsewhere'`);
  });
});

test("mails are deleted after 90 days", async () => {
  await write("old@konak.example");
  await db.update(mails).set({ createdAt: sql`now() - interval '91 days'` });
  await write("new@konak.example");
  await deleteOldMails();
  expect(await onlyMail()).toMatchObject({ recipient: "new@konak.example" });
});

test("what waits for a mail server that is gone is kept with its text", async () => {
  await write();
  await keepWaitingMails();
  const mail = await onlyMail();
  expect(mail.state).toBe("kept");
  expect(mail.text).toContain(link);
  await attempt();
  expect(smtp.received).toEqual([]);
});
