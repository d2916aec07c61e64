import { expect, expectAccessible, test } from "./support/test";

test("Konak's editor signs in, changes the population, publishes, and every reader sees it at once", async ({
  page: reader,
  municipality,
  person,
}) => {
  const { page, email, password } = await person({ signedIn: false });
  await page.goto(`/admin${municipality.path}`);
  await expect(page).toHaveURL(/\/sign-in/);
  await expectAccessible(page);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: municipality.name })).toBeVisible();

  const panel = page.getByRole("region", { name: "Figures", exact: true });
  const value = panel.getByLabel("Value", { exact: true });
  await expect(panel.getByRole("heading", { name: "Population" })).toBeVisible();
  await value.fill("360.123");
  await expect(panel).toContainText("Understood as 360,123");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText(/^Draft saved/)).toBeVisible();

  const band = (name: string) => reader.getByRole("region", { name });
  await reader.goto(`/en${municipality.path}`);
  await expect(band("Key figures")).toContainText("351,572");
  await expect(reader.getByText("360,123")).toHaveCount(0);

  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Publish this page?" });
  await expectAccessible(page);
  await dialog.getByLabel(/What changed.*English/).fill("Population brought up to date.");
  await dialog.getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByText("Published. Visitors see the change now.")).toBeVisible();

  await reader.reload();
  await expect(band("Key figures")).toContainText("360,123");
  await expect(band("People and place")).toContainText("360,123");
  await expect(reader.getByText("351,572")).toHaveCount(0);
  await reader.goto(`/tr${municipality.path}`);
  await expect(band("Temel veriler")).toContainText("360.123");
  await expect(band("Kent ve insan")).toContainText("360.123");
  await reader.goto(`/en/${municipality.countrySlug}`);
  await expect(reader.getByRole("main")).toContainText("360,123");
  await reader.goto("/en");
  await expect(reader.getByRole("main")).toContainText("Population brought up to date.");
});

test("signing out ends the session on the server, also for a copy of its cookie", async ({
  municipality,
  person,
}) => {
  const { page, context } = await person();
  await page.goto(`/admin${municipality.path}`);
  const cookies = await context.cookies();
  await page.goto("/admin");
  await expectAccessible(page);
  await page
    .getByLabel(/^Signed in as/)
    .filter({ visible: true })
    .click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await context.addCookies(cookies);
  await page.goto(`/admin${municipality.path}`);
  await expect(page).toHaveURL(/\/sign-in/);
});
