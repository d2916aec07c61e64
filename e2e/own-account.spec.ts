import { readFile } from "node:fs/promises";
import { signIn } from "./support/accounts";
import { countMails, linkIn } from "./support/mails";
import { giveProof } from "./support/second-factors";
import { expect, expectAccessible, test } from "./support/test";

const chosen = "mavi deniz sessiz gece";
const words = {
  en: {
    title: "Your account",
    password: "Password",
    present: "Present password",
    chosen: "New password",
    change: "Change password",
    wrong: "This is not your present password.",
    changed: /^Your password has been changed/,
    sessions: "Where you are signed in",
    own: "this one",
    end: /^End:/,
    ended: "The session has ended.",
    endOthers: "End all other sessions",
    othersEnded: "All other sessions have ended.",
  },
  tr: {
    title: "Hesabınız",
    password: "Parola",
    present: "Şimdiki parola",
    chosen: "Yeni parola",
    change: "Parolayı değiştir",
    wrong: "Şimdiki parolanız bu değil.",
    changed: /^Parolanız değişti/,
    sessions: "Açık oturumlarınız",
    own: "bu oturum",
    end: /^Sonlandır:/,
    ended: "Oturum sonlandırıldı.",
    endOthers: "Diğer bütün oturumları sonlandır",
    othersEnded: "Diğer bütün oturumlar sonlandırıldı.",
  },
} as const;

for (const language of ["en", "tr"] as const) {
  const say = words[language];

  test(`a change of password ends the other sessions and not one's own: ${language}`, async ({
    person,
    browser,
  }) => {
    const { page, context, ...account } = await person({ language });
    const elsewhere = await browser.newContext();
    await signIn(elsewhere, account);
    const other = await elsewhere.newPage();
    await other.goto("/admin");
    await expect(other).toHaveURL(/\/admin$/);
    const copied = await context.cookies();

    await page.goto("/admin/account");
    await expect(page.getByRole("heading", { level: 1, name: say.title })).toBeVisible();
    await expectAccessible(page);
    const part = page.getByRole("region", { name: say.password, exact: true });
    await part.getByLabel(say.present).fill("a guess");
    await part.getByLabel(say.chosen).fill(chosen);
    await part.getByRole("button", { name: say.change }).click();
    await expect(part.getByText(say.wrong)).toBeVisible();
    await expect(part.getByLabel(say.present)).toBeFocused();
    await expect(part.getByLabel(say.present)).toHaveAccessibleDescription(say.wrong);
    await expectAccessible(page);
    await expect(part.getByLabel(say.chosen), "what was typed stays").toHaveValue(chosen);
    await part.getByLabel(say.present).fill(account.password);
    await part.getByRole("button", { name: say.change }).click();
    await expect(part.getByRole("status").filter({ hasText: say.changed })).toBeFocused();
    await expect(part.getByLabel(say.chosen)).toHaveValue("");
    await expectAccessible(page);

    await other.goto("/admin");
    await expect(other).toHaveURL(/\/sign-in/);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: say.title })).toBeVisible();
    await elsewhere.clearCookies();
    await elsewhere.addCookies(copied);
    await other.goto("/admin");
    await expect(other, "the cookie from before opens nothing").toHaveURL(/\/sign-in/);
    expect(await countMails({ recipient: account.email, kind: "password-changed" })).toBe(1);
    await elsewhere.close();
  });

  test(`other sessions are listed and ended: ${language}`, async ({ person, browser }) => {
    const { page, ...account } = await person({ language });
    const contexts = await Promise.all([1, 2, 3].map(() => browser.newContext()));
    for (const context of contexts) await signIn(context, account);
    await giveProof(account);
    await page.goto("/admin/account");
    const part = page.getByRole("region", { name: say.sessions });
    await expect(part.getByRole("listitem")).toHaveCount(4);
    await expect(part.getByRole("listitem").filter({ hasText: say.own })).toHaveCount(1);
    await part.getByRole("button", { name: say.end }).first().click();
    await expect(part.getByText(say.ended)).toBeFocused();
    await expect(part.getByRole("listitem")).toHaveCount(3);
    await expectAccessible(page);
    await part.getByRole("button", { name: say.endOthers }).click();
    await expect(part.getByText(say.othersEnded)).toBeFocused();
    await expect(part.getByRole("listitem")).toHaveCount(1);
    for (const context of contexts) {
      const other = await context.newPage();
      await other.goto("/admin");
      await expect(other).toHaveURL(/\/sign-in/);
      await context.close();
    }
  });
}

test("an address changes when both the old and the new one have confirmed it", async ({ person }) => {
  const { page, context, email, password } = await person();
  const wanted = email.replace("person-", "new-");
  await page.goto("/admin/account");
  const part = page.getByRole("region", { name: "E-mail address" });
  await part.getByLabel("New e-mail address").fill(wanted);
  await part.getByLabel("Present password").fill("a guess");
  await part.getByRole("button", { name: "Send the two links" }).click();
  await expect(part.getByText("This is not your present password.")).toBeVisible();
  await expect(part.getByLabel("New e-mail address")).toHaveValue(wanted);
  await part.getByLabel("Present password").fill(password);
  await part.getByRole("button", { name: "Send the two links" }).click();
  await expect(part.getByRole("status")).toContainText(`A link went to ${email} and another to ${wanted}`);
  await expect(part.getByText(`It will change to ${wanted}`)).toBeVisible();
  await expectAccessible(page);

  const links = [
    await linkIn({ recipient: wanted, kind: "email-change-new" }),
    await linkIn({ recipient: email, kind: "email-change-old" }),
  ];
  for (const [index, link] of links.entries()) {
    // Looking, as programs do that read mail, confirms nothing.
    await page.goto(link);
    await page.goto(link);
    await expect(page.getByRole("heading", { level: 1, name: "Change of address" })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Confirm the change" }).click();
    const answer =
      index === 0 ? /as soon as the link in the other mail/ : /Both addresses have been confirmed/;
    await expect(page.getByText(answer)).toBeVisible();
    await expectAccessible(page);
  }
  await page.goto("/admin/account");
  await expect(page.getByText(`You sign in with ${wanted}.`)).toBeVisible();
  expect(await countMails({ recipient: email, kind: "email-changed" })).toBe(1);
  await context.clearCookies();
  for (const link of links) {
    await page.goto(link);
    await expect(page.getByRole("heading", { name: "This link does not work any more" })).toBeVisible();
  }
});

test("name and language are set by keyboard, and the page speaks the language at once", async ({
  person,
}) => {
  const { page, email } = await person();
  await page.goto("/admin/account");
  await page.getByLabel("Name", { exact: true }).focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Ayşe Demir");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Hesabınız" })).toBeVisible();
  await expect(page.getByText("Kaydedildi.")).toBeVisible();
  await expect(page.getByLabel("Ad", { exact: true })).toHaveValue("Ayşe Demir");
  await expect(page.locator("html")).toHaveAttribute("lang", "tr");
  await expect(page.getByText(`${email} adresiyle oturum açıyorsunuz.`)).toBeVisible();
});

test("one's own data come as a file", async ({ person }) => {
  const { page, email } = await person();
  await page.goto("/admin/account");
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download as a file (JSON)" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^partner-cities-account-\d{4}-\d\d-\d\d\.json$/);
  const data = JSON.parse(await readFile(await download.path(), "utf8"));
  expect(data.account).toMatchObject({ email });
  expect(data.grants).toMatchObject([{ role: "editor" }]);
  expect(data.sessions).toHaveLength(1);
  expect(data.record.map(({ action }: { action: string }) => action)).toContain("account.data-downloaded");
});

test("without JavaScript a wrong present password is named beside its field, and a session ends", async ({
  person,
  browser,
}) => {
  const account = await person({ signedIn: false });
  const context = await browser.newContext({ javaScriptEnabled: false });
  await signIn(context, account);
  const elsewhere = await browser.newContext();
  await signIn(elsewhere, account);
  const page = await context.newPage();
  await page.goto("/admin/account");
  const part = page.getByRole("region", { name: "Password", exact: true });
  await part.getByLabel("Present password").fill("a guess");
  await part.getByLabel("New password").fill(chosen);
  await part.getByRole("button", { name: "Change password" }).click();
  await expect(part.getByText("This is not your present password.")).toBeVisible();
  await part.getByLabel("Present password").fill(account.password);
  await part.getByLabel("New password").fill(chosen);
  await part.getByRole("button", { name: "Change password" }).click();
  await expect(part.getByText(/^Your password has been changed/)).toBeVisible();
  await signIn(elsewhere, account);
  await giveProof(account);
  await page.goto("/admin/account");
  const sessions = page.getByRole("region", { name: "Where you are signed in" });
  await sessions.getByRole("button", { name: /^End:/ }).click();
  await expect(sessions.getByText("The session has ended.")).toBeVisible();
  await expect(sessions.getByRole("listitem")).toHaveCount(1);
  await context.close();
  await elsewhere.close();
});

for (const path of ["/admin/account", "/sign-in/reset"]) {
  test(`nothing is cut off or scrolls sideways on a phone: ${path}`, async ({ person }) => {
    const { page, context } = await person();
    if (path !== "/admin/account") await context.clearCookies();
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `at ${width} pixels`).toBeLessThanOrEqual(0);
    }
  });
}
