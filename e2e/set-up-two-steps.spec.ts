import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { walkTo } from "./support/keyboard";
import { countMails } from "./support/mails";
import { codeOf, outdateSignIn, wrongCode } from "./support/second-factors";
import { expect, expectAccessible, test } from "./support/test";
import { typePassword, wordsOf } from "./support/two-step-words";

const administrator = { role: "administrator", scope: "network" } as const;

/** The secret as somebody reads it who types it by hand. */
async function readSecret(page: Page, byHand: string): Promise<string> {
  await page.getByText(byHand, { exact: true }).click();
  const shown = await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent();
  return shown?.replaceAll(" ", "") ?? "";
}

async function codesOn(page: Page, name: string): Promise<string[]> {
  const list = page.getByRole("list", { name });
  await expect(list).toBeVisible();
  return list.getByRole("listitem").allTextContents();
}

for (const language of ["en", "tr"] as const) {
  const { auth, twoStep } = wordsOf(language);
  const { choose, newApp, codes, setUp } = twoStep;

  test(`an administrator's first sign-in leads through setting two steps up: ${language}`, async ({
    person,
  }) => {
    const { page, ...account } = await person({ language, signedIn: false, grants: [administrator] });
    await page.goto(`/sign-in?lang=${language}&next=/admin/people`);
    await expect(page.getByText(auth.nextStep)).toBeVisible();
    await expectAccessible(page);
    await typePassword(page, language, account);
    await expect(page.getByRole("heading", { level: 1, name: setUp.title })).toBeVisible();
    await expect(page.getByText(setUp.administrator)).toBeVisible();
    await expectAccessible(page);
    // Nothing else is open, and the sign-in page leads back here.
    await page.goto("/admin/people");
    await expect(page).toHaveURL(/\/sign-in\/set-up\?next=%2Fadmin%2Fpeople$/);
    await page.goto(`/sign-in?lang=${language}&next=/admin/people`);
    await page.getByRole("link", { name: auth.stage.setUp.goOn }).click();
    await page.getByRole("button", { name: choose.begin }).click();

    await expect(page.getByRole("heading", { level: 1, name: newApp.title })).toBeVisible();
    await expect(page.getByRole("img", { name: new RegExp(account.email) })).toBeVisible();
    const secret = await readSecret(page, newApp.byHand);
    await expectAccessible(page);
    const field = page.getByLabel(newApp.code);
    await expect(field).toHaveAttribute("autocomplete", "one-time-code");
    await expect(field).toHaveAttribute("inputmode", "numeric");
    await field.fill(wrongCode(secret));
    await page.getByRole("button", { name: newApp.submit }).click();
    await expect(page.getByText(auth.problem.codeWrong)).toBeVisible();
    await expect(field).toBeFocused();
    await expectAccessible(page);
    await page.reload();
    expect(await readSecret(page, newApp.byHand), "a reload goes on with the same secret").toBe(secret);
    const code = codeOf(secret);
    await field.fill(` ${code.slice(0, 3)} ${code.slice(3)}`);
    await page.getByRole("button", { name: newApp.submit }).click();

    await expect(page.getByRole("heading", { level: 1, name: codes.title })).toBeVisible();
    const shown = await codesOn(page, codes.list);
    expect(shown).toHaveLength(10);
    await expectAccessible(page);
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: codes.download }).click();
    const file = await readFile(await (await downloading).path(), "utf8");
    for (const each of shown) expect(file).toContain(each);
    await page.reload();
    expect(await codesOn(page, codes.list), "still there until they are kept").toEqual(shown);
    await page.getByRole("button", { name: codes.kept }).click();
    await expect(page).toHaveURL(/\/admin\/people$/);
    await expect(page.getByRole("row", { name: new RegExp(account.email) })).toBeVisible();
    expect(await countMails({ recipient: account.email, kind: "two-step-on" })).toBe(1);
    await page.goto(`/sign-in/recovery-codes?lang=${language}`);
    await expect(page.getByText(codes.over)).toBeVisible();
    await expectAccessible(page);
  });

  test(`setting up works without JavaScript: ${language}`, async ({ person, browser }) => {
    const account = await person({ language, signedIn: false, grants: [administrator] });
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/sign-in?lang=${language}`);
    await typePassword(page, language, account);
    await expect(page.getByRole("button", { name: choose.begin })).toBeVisible();
    // Too long ago by now: the proof comes first.
    await outdateSignIn(account);
    await page.getByRole("button", { name: choose.begin }).click();
    await expect(page.getByRole("heading", { level: 1, name: twoStep.confirm.title })).toBeVisible();
    const present = page.getByLabel(wordsOf(language).account.present);
    await present.fill("a guess");
    await page.getByRole("button", { name: twoStep.confirm.submit }).click();
    await expect(page.getByText(auth.problem.passwordWrong)).toBeVisible();
    await present.fill(account.password);
    await page.getByRole("button", { name: twoStep.confirm.submit }).click();
    await page.getByRole("button", { name: choose.begin }).click();
    const secret = await readSecret(page, newApp.byHand);
    await page.getByRole("button", { name: newApp.submit }).click();
    await expect(page.getByText(auth.problem.codeMissing)).toBeVisible();
    await page.getByLabel(newApp.code).fill(codeOf(secret));
    await page.getByRole("button", { name: newApp.submit }).click();
    expect(await codesOn(page, codes.list)).toHaveLength(10);
    await expect(page.getByRole("button", { name: codes.copy })).toBeHidden();
    await page.getByRole("button", { name: codes.kept }).click();
    await expect(page).toHaveURL(/\/admin$/);
    await context.close();
  });
}

test("a new app is set up by keyboard alone", async ({ person }) => {
  const { page, ...account } = await person({ signedIn: false, grants: [administrator] });
  const { twoStep } = wordsOf("en");
  await page.goto("/sign-in?lang=en");
  await walkTo(page.getByLabel("E-mail address"));
  await page.keyboard.type(account.email);
  await walkTo(page.getByLabel("Password", { exact: true }));
  await page.keyboard.type(account.password);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: twoStep.setUp.title })).toBeVisible();
  await walkTo(page.getByRole("button", { name: twoStep.choose.begin }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: twoStep.newApp.title })).toBeVisible();
  await walkTo(page.getByText(twoStep.newApp.byHand, { exact: true }));
  await page.keyboard.press("Enter");
  const shown = await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent();
  await walkTo(page.getByLabel(twoStep.newApp.code));
  await page.keyboard.type(codeOf(shown?.replaceAll(" ", "") ?? ""));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: twoStep.codes.title })).toBeVisible();
  await walkTo(page.getByRole("button", { name: twoStep.codes.kept }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/admin$/);
});
