import { desc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accountLinks } from "@/db/schema/credentials";
import { mails } from "@/db/schema/mail";
import { removeAddress } from "./support/accounts";
import { expect, expectAccessible, test } from "./support/test";

/** The path in the newest invitation to an address. */
async function linkTo(email: string): Promise<string> {
  const [mail] = await db
    .select({ text: mails.text })
    .from(mails)
    .where(eq(mails.recipient, email))
    .orderBy(desc(mails.createdAt))
    .limit(1);
  const link = /https?:\/\/\S+\/invitation\/\S+/.exec(mail?.text ?? "")?.[0];
  if (!link) throw new Error(`No invitation to ${email}`);
  return new URL(link).pathname;
}

const words = {
  en: {
    email: "E-mail address",
    name: "Name",
    place: "For",
    send: "Send invitation",
    shared: /looks like a shared mailbox/,
    sent: /^The invitation to .* has been written, but not sent/,
    title: "Your invitation",
    yourName: "Your name",
    password: "Choose a password",
    common: "Easily guessed: choose another one",
    refused: /This password is easily guessed/,
    strong: "Strong",
    accept: "Accept and begin",
    work: "What needs doing",
    closed: "This invitation no longer works",
  },
  tr: {
    email: "E-posta adresi",
    name: "Ad",
    place: "Yer",
    send: "Daveti gönder",
    shared: /ortak bir posta kutusuna benziyor/,
    sent: / adresine davet yazıldı ama gönderilmedi/,
    title: "Davetiniz",
    yourName: "Adınız",
    password: "Bir parola belirleyin",
    common: "Kolay tahmin edilir: başka bir parola seçin",
    refused: /Bu parola kolay tahmin edilir/,
    strong: "Güçlü",
    accept: "Kabul et ve başla",
    work: "Yapılacaklar",
    closed: "Bu davet artık geçerli değil",
  },
} as const;

for (const language of ["en", "tr"] as const) {
  const w = words[language];

  test(`somebody is invited, accepts and is at work: ${language}`, async ({
    municipality,
    person,
    browser,
  }) => {
    const { page } = await person({ language, grants: [{ role: "administrator", scope: "network" }] });
    const email = `invited-${municipality.slug}@town.example`;
    await page.goto("/admin/people");
    const form = page.getByRole("complementary").locator("form");
    await form.getByLabel(w.email).fill("info@zeytinburnu.example");
    await form.getByRole("textbox", { name: w.name, exact: true }).fill("Zeynep Yılmaz");
    await form.getByLabel(w.place, { exact: true }).selectOption(`municipality:${municipality.id}`);
    await form.getByRole("radio", { name: language === "en" ? "English" : "Türkçe" }).check({ force: true });
    await form.getByRole("button", { name: w.send }).click();
    await expect(page.getByText(w.shared)).toBeVisible();
    await expect(form.getByLabel(w.email)).toBeFocused();
    await expect(form.getByRole("textbox", { name: w.name, exact: true })).toHaveValue("Zeynep Yılmaz");
    await expect(form.getByLabel(w.place, { exact: true })).toHaveValue(`municipality:${municipality.id}`);
    await expectAccessible(page);
    await form.getByLabel(w.email).fill(email);
    await form.getByRole("button", { name: w.send }).click();
    await expect(page.getByText(w.sent)).toBeVisible();
    await expect(page.getByRole("row", { name: new RegExp(email) })).toBeVisible();

    const context = await browser.newContext();
    const guest = await context.newPage();
    const outside: string[] = [];
    guest.on("request", (request) => {
      if (request.headers().referer?.includes("/invitation/")) outside.push(request.url());
    });
    const link = await linkTo(email);
    const response = await guest.goto(link);
    expect(response?.headers()["referrer-policy"]).toBe("strict-origin");
    expect(response?.headers()["cache-control"]).toContain("no-store");
    await expect(guest.getByRole("heading", { level: 1, name: w.title })).toBeVisible();
    await expect(guest.locator("html")).toHaveAttribute("lang", language);
    await expect(guest.getByText(municipality.name)).toBeVisible();
    await expectAccessible(guest);
    // Programs that look through mail follow links: looking uses nothing up.
    await guest.reload();
    await guest.getByLabel(w.password).pressSequentially("passwordpassword");
    await expect(guest.getByText(w.common)).toBeVisible();
    await guest.getByRole("button", { name: w.accept }).click();
    await expect(guest.getByText(w.refused)).toBeVisible();
    await expect(guest.getByLabel(w.yourName)).toHaveValue("Zeynep Yılmaz");
    await guest.getByLabel(w.password).fill("çay bahçesi 7 lantern ocean");
    await expect(guest.getByText(w.strong)).toBeVisible();
    await expectAccessible(guest);
    await guest.getByRole("button", { name: w.accept }).click();
    await expect(guest).toHaveURL(/\/admin$/);
    await expect(guest.getByRole("heading", { level: 1, name: w.work })).toBeVisible();
    await expect(guest.getByRole("navigation", { name: new RegExp(municipality.name) })).toBeVisible();
    expect(outside).toEqual([]);

    await guest.goto(link);
    await expect(guest.getByRole("heading", { level: 1, name: w.closed })).toBeVisible();
    await expectAccessible(guest);
    await context.close();
    await removeAddress(email);
  });
}

test("a link that has expired while its page was open says so, and one sent again works without a script", async ({
  municipality,
  person,
  browser,
}) => {
  const { page } = await person({ grants: [{ role: "administrator", scope: "network" }] });
  const email = `late-${municipality.slug}@town.example`;
  await page.goto("/admin/people");
  const form = page.getByRole("complementary").locator("form");
  await form.getByLabel("E-mail address").fill(email);
  await form.getByRole("textbox", { name: "Name", exact: true }).fill("Late");
  await form.getByLabel("For", { exact: true }).selectOption(`municipality:${municipality.id}`);
  await form.getByRole("button", { name: "Send invitation" }).click();
  await expect(page.getByText(/has been written, but not sent/)).toBeVisible();
  const outbox = page.getByRole("complementary").getByRole("link", { name: "Mail" });
  await expect(outbox).toHaveAttribute("href", "/admin/mail");

  const context = await browser.newContext({ javaScriptEnabled: false, locale: "en-GB" });
  const guest = await context.newPage();
  const old = await linkTo(email);
  await guest.goto(old);
  await guest.getByLabel("Choose a password").fill("an ocean of seven lanterns");
  await db.update(accountLinks).set({ expiresAt: sql`now()` }).where(eq(accountLinks.email, email));
  await guest.getByRole("button", { name: "Accept and begin" }).click();
  await expect(guest.getByRole("heading", { name: "This invitation no longer works" })).toBeVisible();

  await form.getByLabel("E-mail address").fill(email.toUpperCase());
  await form.getByRole("textbox", { name: "Name", exact: true }).fill("Late");
  await form.getByRole("button", { name: "Send invitation" }).click();
  await expect(page.getByText(/has been invited already/)).toBeVisible();
  await page.getByRole("link", { name: "Send it again" }).click();
  await page.getByRole("button", { name: "Send it again" }).click();
  await expect(page.getByText(/The invitation has been sent again/)).toBeVisible();
  await expectAccessible(page);

  await guest.goto(await linkTo(email));
  await guest.getByLabel("Choose a password").fill("short");
  await guest.getByRole("button", { name: "Accept and begin" }).click();
  await expect(guest.getByText("The password is too short: at least 12 characters.")).toBeVisible();
  await guest.getByLabel("Choose a password").fill("an ocean of seven lanterns");
  await guest.getByRole("button", { name: "Accept and begin" }).click();
  await expect(guest).toHaveURL(/\/admin$/);
  await expect(guest.getByRole("navigation", { name: new RegExp(municipality.name) })).toBeVisible();
  await context.close();
  await removeAddress(email);
});

test("nobody is sent invitation upon invitation, and the form says how long to wait", async ({
  municipality,
  person,
}) => {
  const { page } = await person({ grants: [{ role: "administrator", scope: "network" }] });
  const email = `often-${municipality.slug}@town.example`;
  const form = page.getByRole("complementary").locator("form");
  const invite = async () => {
    await page.goto("/admin/people");
    await form.getByLabel("E-mail address").fill(email);
    await form.getByRole("textbox", { name: "Name", exact: true }).fill("Often");
    await form.getByLabel("For", { exact: true }).selectOption(`municipality:${municipality.id}`);
    await form.getByRole("button", { name: "Send invitation" }).click();
  };
  await invite();
  await expect(page.getByText(/has been written, but not sent/)).toBeVisible();
  await page.goto(`/admin/people?q=${email}`);
  await page.getByRole("link", { name: "Manage Often" }).click();
  const send = page.getByRole("button", { name: "Send it again" });
  for (let sent = 1; sent < 5; sent++) {
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await send.click();
    await answered;
    await expect(send).toHaveAttribute("aria-disabled", "false");
    await expect(page.getByRole("status").filter({ hasText: /has been sent again/ })).toBeFocused();
  }
  await send.click();
  await expect(
    page.getByRole("alert").filter({ hasText: /several invitations in the last hour/ }),
  ).toBeFocused();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Take the invitation back" }).click();
  await expect(page.getByText("The invitation of Often has been taken back.")).toBeVisible();

  await invite();
  await expect(page.getByRole("alert").filter({ hasText: /Try again in (59|60) minutes/ })).toBeFocused();
  await expect(form.getByLabel("E-mail address")).toHaveValue(email);
  await expect(form.getByRole("textbox", { name: "Name", exact: true })).toHaveValue("Often");
  await expect(form.getByLabel("For", { exact: true })).toHaveValue(`municipality:${municipality.id}`);
  await expectAccessible(page);
});
