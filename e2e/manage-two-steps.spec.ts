import { messagesOf } from "@/lib/i18n/translator";
import { countMails } from "./support/mails";
import { giveApp } from "./support/second-factors";
import { expect, expectAccessible, test } from "./support/test";
import { typePassword } from "./support/two-step-words";

const administrator = { role: "administrator", scope: "network" } as const;

for (const language of ["en", "tr"] as const) {
  const { people, twoStep } = messagesOf(language);

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
    const { page } = await person({ language, grants: [administrator] });
    const lost = await person({ language, grants: [administrator] });
    await giveApp(lost);
    await page.goto(`/admin/people/${lost.id}`);
    await expect(page.getByText(people.twoStep.on, { exact: true })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: people.person.resetTwoStep }).click();
    await expect(page.getByText(people.done["two-step-reset"])).toBeVisible();
    await expectAccessible(page);
    expect(await countMails({ recipient: lost.email, kind: "two-step-reset" })).toBe(1);
    await lost.page.goto("/admin");
    await expect(lost.page).toHaveURL(/\/sign-in$/);
    await lost.page.goto(`/sign-in?lang=${language}`);
    await typePassword(lost.page, language, lost);
    await expect(lost.page.getByRole("heading", { level: 1, name: twoStep.setUp.title })).toBeVisible();
  });
}

test("nobody resets their own", async ({ person }) => {
  const { page, ...own } = await person({ grants: [administrator] });
  await giveApp(own);
  await page.goto(`/admin/people/${own.id}`);
  const { person: labels } = messagesOf("en").people;
  await expect(page.getByRole("button", { name: labels.endSessions })).toBeVisible();
  await expect(page.getByRole("button", { name: labels.resetTwoStep })).toHaveCount(0);
});
