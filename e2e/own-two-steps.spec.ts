import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { passkeys } from "@/db/schema/credentials";
import { signIn } from "./support/accounts";
import { countMails } from "./support/mails";
import { holdElsewhere } from "./support/passkeys";
import { codeOf, giveApp, giveProof, outdateProof, waitForNextCode } from "./support/second-factors";
import { expect, expectAccessible, test } from "./support/test";
import { wordsOf } from "./support/two-step-words";

for (const language of ["en", "tr"] as const) {
  const { auth, twoStep, account: words } = wordsOf(language);
  const { own, confirm, setUp, newApp, codes, choose } = twoStep;

  test(`two steps are turned on and off on the account's page: ${language}`, async ({ person, browser }) => {
    const { page, ...account } = await person({ language });
    const elsewhere = await browser.newContext();
    await signIn(elsewhere, account);
    const other = await elsewhere.newPage();
    await page.goto("/admin/account");
    const part = page.getByRole("region", { name: setUp.title });
    await expect(part.getByText(own.off)).toBeVisible();
    await part.getByRole("button", { name: choose.begin }).click();
    // Having signed in is not enough.
    await expect(page.getByRole("heading", { level: 1, name: confirm.title })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel(words.present).fill(account.password);
    await page.getByRole("button", { name: confirm.submit }).click();
    await page.getByRole("button", { name: choose.begin }).click();
    await page.getByText(newApp.byHand, { exact: true }).click();
    const shown = await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent();
    const secret = shown?.replaceAll(" ", "") ?? "";
    await page.getByLabel(newApp.code).fill(codeOf(secret));
    await page.getByRole("button", { name: newApp.submit }).click();
    await page.getByRole("button", { name: codes.kept }).click();
    await expect(page).toHaveURL(/\/admin\/account$/);
    await expect(part.getByText(own.on)).toBeVisible();
    await expectAccessible(page);
    await other.goto("/admin");
    await expect(other, "other sessions have ended").toHaveURL(/\/sign-in/);

    await outdateProof(account);
    await part.getByRole("button", { name: own.remove }).click();
    await expect(part.getByText(auth.problem.unproven)).toBeFocused();
    const proof = page.getByRole("region", { name: confirm.title });
    await expect(proof).toBeVisible();
    await expectAccessible(page);
    await waitForNextCode(account);
    await proof.getByLabel(twoStep.second.code).fill(codeOf(secret));
    await proof.getByRole("button", { name: confirm.submit }).last().click();
    await expect(proof.getByRole("status").filter({ hasText: confirm.done })).toBeFocused();
    await expectAccessible(page);
    await part.getByRole("button", { name: own.remove }).click();
    await expect(part.getByText(own.removed)).toBeFocused();
    await expect(part.getByText(own.off)).toBeVisible();
    await expectAccessible(page);
    for (const kind of ["two-step-on", "two-step-off"]) {
      expect(await countMails({ recipient: account.email, kind })).toBe(1);
    }
    await elsewhere.close();
  });

  test(`ending sessions asks for a proof, and loses nothing: ${language}`, async ({ person, browser }) => {
    const { page, ...account } = await person({ language });
    const elsewhere = await browser.newContext();
    await signIn(elsewhere, account);
    await page.goto("/admin/account");
    const part = page.getByRole("region", { name: words.sessions.title });
    await part.getByRole("button", { name: words.sessions.endOthers }).click();
    await expect(part.getByText(auth.problem.unproven)).toBeFocused();
    await expect(part.getByRole("listitem")).toHaveCount(2);
    await part.getByRole("link", { name: auth.toProof }).click();
    const proof = page.getByRole("region", { name: confirm.title });
    await proof.getByLabel(words.present).fill("a guess");
    await proof.getByRole("button", { name: confirm.submit }).click();
    await expect(proof.getByText(auth.problem.passwordWrong)).toBeVisible();
    await expectAccessible(page);
    await proof.getByLabel(words.present).fill(account.password);
    await proof.getByRole("button", { name: confirm.submit }).click();
    await expect(proof.getByRole("status").filter({ hasText: confirm.done })).toBeFocused();
    await part.getByRole("button", { name: words.sessions.endOthers }).click();
    await expect(part.getByText(words.sessions.othersEnded)).toBeFocused();
    await expect(proof, "one answer at a time").toHaveCount(0);
    await expect(part.getByRole("listitem")).toHaveCount(1);
    await elsewhere.close();
  });
}

test("an administrator's only second step is not turned off, but replaced", async ({ person }) => {
  const { page, ...account } = await person({ grants: [{ role: "administrator", scope: "network" }] });
  const { auth, twoStep } = wordsOf("en");
  await giveApp(account);
  await giveProof(account);
  await page.goto("/admin/account");
  const part = page.getByRole("region", { name: twoStep.setUp.title });
  const remove = part.getByRole("button", { name: twoStep.own.remove });
  await expect(part.getByText(twoStep.own.onlyOne)).toBeVisible();
  await expect(remove).toHaveCount(0);
  await expectAccessible(page);
  // Beside a passkey it may go; but not any more, once that has been taken away elsewhere.
  const passkey = await holdElsewhere(account, "Phone");
  await page.reload();
  await expect(part.getByText(twoStep.own.onlyOne)).toHaveCount(0);
  await db.delete(passkeys).where(eq(passkeys.credentialId, passkey));
  await remove.click();
  await expect(part.getByText(auth.problem.twoStepNeeded)).toBeFocused();
  await expect(part.getByText(twoStep.own.onlyOne)).toBeVisible();
  await expectAccessible(page);
  await part.getByRole("button", { name: twoStep.own.replace }).click();
  await page.getByRole("button", { name: twoStep.newApp.otherWay }).click();
  await expect(page.getByText(twoStep.choose.appReplaces)).toBeVisible();
  await page.getByRole("link", { name: twoStep.setUp.cancel }).click();
  await expect(part.getByText(twoStep.own.on)).toBeVisible();
});

test("without JavaScript a missing proof is said, given, and the app turned off", async ({
  person,
  browser,
}) => {
  const account = await person({ signedIn: false });
  const context = await browser.newContext({ javaScriptEnabled: false });
  await signIn(context, account);
  await giveApp(account);
  const { auth, twoStep, account: words } = wordsOf("en");
  const page = await context.newPage();
  await page.goto("/admin/account");
  const part = page.getByRole("region", { name: twoStep.setUp.title });
  await part.getByRole("button", { name: twoStep.own.remove }).click();
  await expect(part.getByText(auth.problem.unproven)).toBeVisible();
  const proof = page.getByRole("region", { name: twoStep.confirm.title });
  await proof.getByLabel(words.present).fill(account.password);
  await proof.getByRole("button", { name: twoStep.confirm.submit }).first().click();
  await expect(proof.getByText(twoStep.confirm.done)).toBeVisible();
  await part.getByRole("button", { name: twoStep.own.remove }).click();
  await expect(part.getByText(twoStep.own.removed)).toBeVisible();
  await context.close();
});
