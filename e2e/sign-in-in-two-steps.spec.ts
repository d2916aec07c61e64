import { countMails } from "./support/mails";
import { codeOf, giveApp, giveProof, outdateSignIn, wrongCode } from "./support/second-factors";
import { expect, expectAccessible, test } from "./support/test";
import { typePassword, wordsOf } from "./support/two-step-words";

test("wrong codes are slowed in a browser that the account does not know, and its person is told", async ({
  person,
}) => {
  const { page, ...account } = await person({ signedIn: false });
  const { auth, twoStep } = wordsOf("en");
  const secret = await giveApp(account);
  await page.goto("/sign-in?lang=en");
  await typePassword(page, "en", account);
  const field = page.getByLabel(twoStep.second.code);
  const submit = page.getByRole("button", { name: twoStep.second.submit, exact: true });
  for (let attempt = 1; attempt <= 5; attempt++) {
    await field.fill(wrongCode(secret));
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await submit.click();
    await answered;
    await expect(page.getByText(auth.problem.codeWrong)).toBeVisible();
  }
  await field.fill(codeOf(secret));
  await submit.click();
  await expect(page.getByRole("alert").filter({ hasText: "Too many attempts." })).toBeFocused();
  await expectAccessible(page);
  expect(await countMails({ recipient: account.email, kind: "second-step-slowed" })).toBe(1);
  await page.goto("/admin");
  await expect(page).toHaveURL(/\/sign-in\/second-step$/);
});

test("who takes too long begins again, and is told why", async ({ person }) => {
  const { page, ...account } = await person({ signedIn: false });
  const { auth, twoStep } = wordsOf("en");
  const secret = await giveApp(account);
  await page.goto("/sign-in?lang=en&next=/admin/account");
  await typePassword(page, "en", account);
  await page.getByLabel(twoStep.second.code).fill(codeOf(secret));
  await outdateSignIn(account);
  await page.getByRole("button", { name: twoStep.second.submit, exact: true }).click();
  await expect(page.getByText(auth.problem.late)).toBeVisible();
  await expect(page).toHaveURL(/\/sign-in\?lang=en&next=%2Fadmin%2Faccount$/);
  await expectAccessible(page);
  await page.goto("/sign-in/second-step?lang=en");
  await expect(page.getByText(auth.problem.late)).toBeVisible();
  await expectAccessible(page);
});

test("somebody at the second step signs in as somebody else instead", async ({ person }) => {
  const { page, ...account } = await person({ signedIn: false });
  const { auth, twoStep } = wordsOf("en");
  await giveApp(account);
  await page.goto("/sign-in?lang=en&next=/admin/account");
  await typePassword(page, "en", account);
  await expect(page.getByLabel(twoStep.second.code)).toBeVisible();
  await page.goto("/sign-in?lang=en&next=/admin/account");
  await expect(page.getByRole("link", { name: auth.stage.secondStep.goOn })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: auth.stage.secondStep.goOn }).click();
  await page.getByRole("button", { name: auth.somebodyElse }).click();
  await expect(page.getByLabel(auth.email)).toHaveValue("");
  await expect(page.getByLabel(auth.password, { exact: true }), "nothing typed is left").toHaveValue("");
  await expect(page).toHaveURL(/\/sign-in\?lang=en&next=%2Fadmin%2Faccount$/);
  await page.goto("/sign-in/second-step?lang=en");
  await expect(page.getByText(auth.problem.late)).toBeVisible();
});

for (const language of ["en", "tr"] as const) {
  test(`a code signs an administrator in, and no second time: ${language}`, async ({ person }) => {
    const grants = [{ role: "administrator", scope: "network" }] as const;
    const { page, context, ...account } = await person({ language, signedIn: false, grants: [...grants] });
    const { auth, twoStep } = wordsOf(language);
    const secret = await giveApp(account);
    const code = codeOf(secret);
    const field = page.getByLabel(twoStep.second.code);
    const submit = page.getByRole("button", { name: twoStep.second.submit, exact: true });
    await page.goto(`/sign-in?lang=${language}&next=/admin/people`);
    await typePassword(page, language, account);
    await expect(page.getByRole("heading", { level: 1, name: twoStep.second.title })).toBeVisible();
    await expectAccessible(page);
    await field.fill(` ${code.slice(0, 3)} ${code.slice(3)}`);
    await submit.click();
    await expect(page).toHaveURL(/\/admin\/people$/);

    await context.clearCookies();
    await page.goto(`/sign-in?lang=${language}&next=/admin/people`);
    await typePassword(page, language, account);
    await field.fill(code);
    await submit.click();
    await expect(field).toHaveAccessibleDescription(`${twoStep.second.codeHint} ${auth.problem.codeWrong}`);
    await expect(field).toBeFocused();
    await expectAccessible(page);
    await field.fill(codeOf(secret, 1));
    await submit.click();
    await expect(page).toHaveURL(/\/admin\/people$/);
  });

  for (const javaScriptEnabled of [true, false]) {
    test(`a recovery code lets in once: ${language}, with${javaScriptEnabled ? "" : "out"} JavaScript`, async ({
      person,
      browser,
    }) => {
      const { page: own, ...account } = await person({ language });
      const { auth, twoStep } = wordsOf(language);
      const { noCode, second, own: section, codes } = twoStep;
      await giveApp(account);
      await giveProof(account);
      await own.goto("/admin/account");
      await own.getByRole("button", { name: section.renew }).click();
      const list = own.getByRole("list", { name: codes.list });
      await expect(list).toBeVisible();
      const [code = ""] = await list.getByRole("listitem").allTextContents();

      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(`/sign-in?lang=${language}`);
      await page.getByRole("link", { name: auth.noneKnown }).click();
      await expect(page.getByText(noCode.first)).toBeVisible();
      await expect(page.getByText(noCode.none)).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("link", { name: noCode.goOn }).click();
      await typePassword(page, language, account);
      await expect(page.getByRole("heading", { level: 1, name: second.title })).toBeVisible();
      await page.getByRole("link", { name: auth.noCode }).click();
      await expect(page.getByText(noCode.now)).toBeVisible();
      const field = page.getByLabel(noCode.code, { exact: true });
      await field.fill("abcd-efgh-jkmn");
      await page.getByRole("button", { name: second.submit, exact: true }).click();
      await expect(page.getByText(auth.problem.recoveryWrong)).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await field.fill(code.toUpperCase().replaceAll("-", " "));
      await page.getByRole("button", { name: second.submit, exact: true }).click();
      await expect(page).toHaveURL(/\/admin$/);
      expect(await countMails({ recipient: account.email, kind: "recovery-code-used" })).toBe(1);

      await context.clearCookies();
      await page.goto(`/sign-in?lang=${language}`);
      await typePassword(page, language, account);
      await expect(page.getByRole("heading", { level: 1, name: second.title })).toBeVisible();
      await page.getByRole("link", { name: auth.noCode }).click();
      await field.fill(code);
      await page.getByRole("button", { name: second.submit, exact: true }).click();
      await expect(page.getByText(auth.problem.recoveryWrong)).toBeVisible();
      await context.close();
    });
  }
}
