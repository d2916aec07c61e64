import { messagesOf } from "@/lib/i18n/translator";
import { countMails } from "./support/mails";
import { giveApp, giveProof, outdateProof } from "./support/second-factors";
import { expect, expectAccessible, test } from "./support/test";
import { typePassword } from "./support/two-step-words";

const administrator = { role: "administrator", scope: "network" } as const;

for (const language of ["en", "tr"] as const) {
  const { account, people, twoStep } = messagesOf(language);

  test(`an administrator reminds somebody of two-step sign-in, once a day: ${language}`, async ({
    person,
  }) => {
    const { page } = await person({ language, grants: [administrator] });
    const editor = await person({ signedIn: false });
    await page.goto(`/admin/people?q=${encodeURIComponent(editor.email)}`);
    const row = page.getByRole("row", { name: new RegExp(editor.email) });
    await expect(row.getByText(people.twoStep.off, { exact: true })).toBeVisible();
    await expectAccessible(page);
    const remind = row.getByRole("button", { name: people.remindOf.replace("{name}", editor.name) });
    await remind.click();
    await expect(page.getByText(people.done.reminded)).toBeVisible();
    await expect(row, "the same part of the list").toBeVisible();
    await remind.click();
    await expect(page.getByText(people.refused.remindedToday)).toBeVisible();
    await expectAccessible(page);
    expect(await countMails({ recipient: editor.email, kind: "two-step-reminder" })).toBe(1);
  });

  test(`an administrator resets the two-step sign-in of somebody who lost everything: ${language}`, async ({
    person,
  }) => {
    const { page, ...admin } = await person({ language, grants: [administrator] });
    const lost = await person({ language, grants: [administrator] });
    await giveApp(lost);
    await page.goto(`/admin/people/${lost.id}`);
    await expect(page.getByText(people.twoStep.on, { exact: true })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: people.person.resetTwoStep }).click();
    const title = people.person.resetTitle.replace("{name}", lost.name);
    const question = page.getByRole("dialog", { name: title });
    await expect(question.getByText(people.person.proofFirst)).toBeVisible();
    await expect(question.getByRole("button", { name: people.person.resetSubmit })).toHaveCount(0);
    await expectAccessible(page);
    await question.getByRole("button", { name: people.person.cancel }).click();
    await expect(question).toHaveCount(0);
    await expect(page.getByRole("button", { name: people.person.resetTwoStep })).toBeFocused();
    await page.getByRole("button", { name: people.person.resetTwoStep }).click();
    await question.getByRole("link", { name: people.toProof }).click();
    await expect(page.getByRole("heading", { level: 1, name: twoStep.confirm.title })).toBeVisible();
    await page.getByLabel(account.present).fill(admin.password);
    await page.getByRole("button", { name: twoStep.confirm.submit, exact: true }).click();
    await expect(question, "back at the question").toBeVisible();
    await expectAccessible(page);
    expect(await countMails({ recipient: lost.email, kind: "two-step-reset" })).toBe(0);
    const submit = question.getByRole("button", { name: people.person.resetSubmit });
    await submit.dblclick();
    await expect(page.getByRole("status").filter({ hasText: people.done["two-step-reset"] })).toBeFocused();
    await expect(question).toHaveCount(0);
    await expect(
      page.getByRole("button", { name: people.person.remind }),
      "not under the same finger",
    ).toHaveCount(0);
    await expect(page.getByText(people.twoStep.off, { exact: true })).toBeVisible();
    await expectAccessible(page);
    expect(await countMails({ recipient: lost.email, kind: "two-step-reset" })).toBe(1);
    await lost.page.goto("/admin");
    await expect(lost.page).toHaveURL(/\/sign-in$/);
    await lost.page.goto(`/sign-in?lang=${language}`);
    await typePassword(lost.page, language, lost);
    await expect(lost.page.getByRole("heading", { level: 1, name: twoStep.setUp.title })).toBeVisible();
  });
}

test("without a script the question stands on the page, asks for a proof, and resets", async ({
  person,
  browser,
}) => {
  const admin = await person({ grants: [administrator] });
  const lost = await person({ signedIn: false });
  await giveApp(lost);
  const { account, people, twoStep } = messagesOf("en");
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.addCookies(await admin.context.cookies());
  const page = await context.newPage();
  await page.goto(`/admin/people/${lost.id}`);
  await expect(page.getByRole("button", { name: people.person.resetSubmit, exact: true })).toHaveCount(0);
  await page.getByRole("link", { name: people.toProof }).first().click();
  await page.getByLabel(account.present).fill(admin.password);
  await page.getByRole("button", { name: twoStep.confirm.submit, exact: true }).click();
  await expect(page.getByText(people.confirmed)).toBeVisible();
  await page.getByRole("button", { name: people.person.resetSubmit, exact: true }).click();
  await expect(page.getByText(people.done["two-step-reset"])).toBeVisible();
  expect(await countMails({ recipient: lost.email, kind: "two-step-reset" })).toBe(1);
  await context.close();
});

test("a proof that has become too old at the open question is asked for again", async ({ person }) => {
  const { page, ...admin } = await person({ grants: [administrator] });
  const lost = await person({ signedIn: false });
  await giveApp(lost);
  await giveProof(admin);
  const { people } = messagesOf("en");
  await page.goto(`/admin/people/${lost.id}`);
  await page.getByRole("button", { name: people.person.resetTwoStep }).click();
  await outdateProof(admin);
  await page.getByRole("dialog").getByRole("button", { name: people.person.resetSubmit }).click();
  await expect(page.getByRole("alert").filter({ hasText: people.refused.unproven })).toBeFocused();
  await expect(page.getByRole("dialog").getByText(people.person.proofFirst)).toBeVisible();
  await expectAccessible(page);
  expect(await countMails({ recipient: lost.email, kind: "two-step-reset" })).toBe(0);
});

test("nobody resets their own", async ({ person }) => {
  const { page, ...own } = await person({ grants: [administrator] });
  await giveApp(own);
  await page.goto(`/admin/people/${own.id}`);
  const { person: labels } = messagesOf("en").people;
  await expect(page.getByRole("button", { name: labels.endSessions })).toBeVisible();
  await expect(page.getByRole("button", { name: labels.resetTwoStep })).toHaveCount(0);
});
