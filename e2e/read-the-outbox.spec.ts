import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { queueMail } from "@/db/mail";
import { mails } from "@/db/schema/mail";
import type { Locale } from "@/lib/i18n/locales";
import { giveProof } from "./support/second-factors";
import { expect, expectAccessible, test } from "./support/test";

const link = "https://cities.example/invitation/one-time";
const inviter = "Ayşe <b>Yılmaz</b>";

/** Writes an invitation as the site does; the browser tests run without a mail server. */
async function writeMail(language: Locale) {
  const recipient = `invited-${crypto.randomUUID()}@konak.example`;
  const values = { inviter, role: "editor", place: "Konak", link };
  await db.transaction((tx) =>
    queueMail(tx, { accountId: null, recipient, language, kind: "invitation", values }),
  );
  const [mail] = await db.select().from(mails).where(eq(mails.recipient, recipient));
  if (!mail) throw new Error("The mail was not written");
  return mail;
}
const remove = (id: string) => db.delete(mails).where(eq(mails.id, id));

const words = {
  en: {
    mail: "Mail",
    noServer: /^No mail server is configured, so nothing is sent\./,
    kept: "Kept here",
    invitation: "Invitation",
    all: "All mail",
    text: "Text",
    proof: "Confirm that it is you",
  },
  tr: {
    mail: "İletiler",
    noServer: /^Bir posta sunucusu ayarlanmadığı için hiçbir ileti gönderilmiyor\./,
    kept: "Burada saklanıyor",
    invitation: "Davet",
    all: "Tüm iletiler",
    text: "Metin",
    proof: "Kimliğinizi doğrulayın",
  },
} as const;

for (const language of ["en", "tr"] as const) {
  test(`an administrator reads a mail that could not be sent, to pass it on: ${language}`, async ({
    person,
  }) => {
    const word = words[language];
    const mail = await writeMail(language);
    const admin = await person({ language, grants: [{ role: "administrator", scope: "network" }] });
    const { page } = admin;
    await page.goto("/admin");
    await page.getByRole("link", { name: word.mail, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: word.mail })).toBeVisible();
    await expect(page.getByText(word.noServer)).toBeVisible();
    await page.getByRole("link", { name: word.kept, exact: true }).click();
    const row = page.getByRole("main").getByRole("listitem").filter({ hasText: mail.recipient });
    await expect(row).toContainText(word.kept);
    await expect(row).toContainText(word.invitation);
    await expectAccessible(page);

    const subject = row.getByRole("link", { name: mail.subject });
    await subject.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: word.invitation })).toBeVisible();
    const text = page.getByRole("region", { name: word.text });
    await expect(text).toHaveCount(0);
    await expect(page.getByText(link)).toHaveCount(0);
    const back = encodeURIComponent(`/admin/mail/${mail.id}`);
    const toProof = page.getByRole("link", { name: word.proof });
    await expect(toProof).toHaveAttribute("href", `/sign-in/confirm?lang=${language}&next=${back}`);
    await expectAccessible(page);
    await giveProof(admin);
    await page.reload();
    await expect(text).toContainText(inviter);
    await expect(text).toContainText(link);
    await expect(text.getByRole("link")).toHaveCount(0);
    await expectAccessible(page);

    await page.setViewportSize({ width: 390, height: 844 });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await page.getByRole("link", { name: word.all }).click();
    await expect(row).toBeVisible();
    expect(await overflow()).toBe(0);
    await remove(mail.id);
  });
}

test("nobody else can tell that there is such a page", async ({ person }) => {
  const mail = await writeMail("en");
  const editor = await person();
  const chief = await person({ grants: [{ role: "administrator", scope: "country", countryCode: "tr" }] });
  for (const { page } of [editor, chief]) {
    for (const path of ["/admin/mail", `/admin/mail/${mail.id}`]) {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      expect(await page.content()).not.toContain(mail.recipient);
    }
    await page.goto("/admin");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("link", { name: "Mail", exact: true })).toHaveCount(0);
  }
  await remove(mail.id);
});
