import { expect, expectAccessible, test } from "./support/test";

test("wrong input is named beside its field, keeps what was typed and is never published", async ({
  municipality,
  person,
}) => {
  const { page } = await person();
  await page.goto(`/admin${municipality.path}`);
  const panel = page.getByRole("region", { name: "Figures", exact: true });
  await expect(panel.getByRole("heading", { name: "Population" })).toBeVisible();
  const value = panel.getByLabel("Value", { exact: true });
  await value.fill("quite a lot");
  await expect(panel).toContainText("This is not understood as a number");
  await expect(value).toHaveValue("quite a lot");

  await page
    .getByRole("navigation", { name: "Parts of the page" })
    .getByRole("link", { name: "Contact" })
    .click();
  const website = page.getByLabel("Website");
  await website.fill("not an address");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(website).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText(/^Not saved: one field needs correction/)).toBeVisible();
  await expect(website).toHaveValue("not an address");
  await expectAccessible(page);

  await website.fill("konak.example");
  await website.blur();
  await expect(website).toHaveValue("https://konak.example");
  const mail = page.getByLabel("E-mail", { exact: true });
  await mail.fill("bilgi@köy.example");
  await expect(mail).toHaveValue("bilgi@köy.example");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
  await page.getByRole("button", { name: /to check before you publish/ }).click();
  await expect(page.getByRole("heading", { name: "Before you publish" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByRole("dialog", { name: "Not published yet" })).toBeVisible();
});

test("a number that is not understood is never called saved", async ({ municipality, person }) => {
  const { page } = await person();
  await page.goto(`/admin${municipality.path}`);
  const panel = page.getByRole("region", { name: "Figures", exact: true });
  const saved = page.getByText(/^Draft saved/);
  await panel.getByRole("button", { name: "Add a part" }).click();
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(saved).toBeVisible();
  const number = panel.getByLabel("Number", { exact: true }).last();
  await number.fill("1,046");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText(/^Not saved: one field needs correction/)).toBeVisible();
  await expect(number).toHaveAttribute("aria-invalid", "true");
  await number.fill("1046");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(saved).toBeVisible();
});

test("a wrong password is refused without saying which part was wrong, and the address stays", async ({
  page,
  person,
}) => {
  const { email } = await person({ signedIn: false });
  await page.goto("/sign-in");
  const answers: (string | null)[] = [];
  for (const address of [email, "nobody@partner-cities.example"]) {
    await page.getByLabel("E-mail address").fill(address);
    await page.getByLabel("Password", { exact: true }).fill("not the password");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    const alert = page.getByRole("alert").filter({ hasText: /\S/ }).first();
    answers.push(await alert.textContent());
    await expect(page.getByLabel("E-mail address")).toHaveValue(address);
  }
  expect(answers[0]).toBeTruthy();
  expect(answers[0]).toBe(answers[1]);
});

test("without a script a refused sign-in is said on the page too, once, and the next one leads on", async ({
  browser,
  person,
}) => {
  const { email, password } = await person({ signedIn: false });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/sign-in?next=/admin/account");
  await page.getByLabel("Password", { exact: true }).fill("not the password");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByLabel("E-mail address")).toHaveAccessibleDescription(/Type your e-mail address\.$/);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("not the password");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("do not belong together");
  await expect(page.getByLabel("E-mail address")).toHaveValue(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/admin\/account$/);
  await page.getByRole("button", { name: "Sign out" }).last().click();
  await expect(page.getByRole("heading", { name: "Sign in to edit" })).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await context.close();
});
