import { expect, test } from "vitest";
import { db, sql } from "./client";
import { queueMail } from "./mail";
import { mails } from "./schema/mail";

test("without a mail server a mail is kept with its text, and nothing waits to send it", async () => {
  const link = "https://cities.example/reset/secret";
  await db.transaction((tx) =>
    queueMail(tx, {
      accountId: null,
      recipient: "anna@konak.example",
      language: "en",
      kind: "password-reset",
      values: { link },
    }),
  );
  const [mail] = await db.select().from(mails);
  expect(mail).toMatchObject({ state: "kept", attempts: 0, recipient: "anna@konak.example", language: "en" });
  expect(mail?.text.split("\n")).toContain(link);
  const [jobs] = await sql`select count(*)::int as count from pgboss.job`;
  expect(jobs?.count).toBe(0);
});
