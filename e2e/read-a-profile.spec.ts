import { expect, expectAccessible, test } from "./support/test";

test("a visitor reads Konak's profile and follows a number from the text to its figure and its source", async ({
  page,
}) => {
  await page.goto("/en/turkiye/konak");
  await expect(page).toHaveTitle(/^Konak/);
  await expect(page.getByRole("heading", { level: 1, name: "Konak" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const band = page.getByRole("region", { name: "Key figures" });
  for (const text of ["351,572", "24", "112", "31", "2,000", "15", "4,367,251", "3rd"])
    await expect(band.getByText(text, { exact: true }).first()).toBeVisible();
  await expect(band).toContainText("About the province, not Konak");

  const prose = page.getByRole("region", { name: "People and place" });
  await expect(prose).toContainText("about 1.5 million");
  await prose
    .getByRole("link", { name: /351,572/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#/);
  await expect(page.locator(":target")).toContainText("Population");
  await expectAccessible(page);
});

test("the same facts stand in Turkish, in Turkish numbers", async ({ page }) => {
  await page.goto("/en/turkiye/konak");
  await page.getByRole("banner").getByRole("link", { name: "Türkçe" }).click();
  await expect(page).toHaveURL(/\/tr\/turkiye\/konak$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "tr");
  const band = page.getByRole("region", { name: "Temel veriler" });
  for (const text of ["351.572", "4.367.251", "1,5"])
    await expect(band.getByText(text, { exact: true }).first()).toBeVisible();
});

test("Bağcılar's two populations are both shown, with their sources, as a disagreement", async ({ page }) => {
  await page.goto("/en/turkiye/bagcilar");
  const band = page.getByRole("region", { name: "Key figures" });
  await expect(band).toContainText("Sources disagree");
  await expect(band).toContainText("748,483");
  await expect(band).toContainText("870,000");
  await expect(page.getByRole("region", { name: "Sources", exact: true })).toContainText("Partner register");
  await expectAccessible(page);
});

test("Zeytinburnu's register value fits its rounded population and is shown without a dispute", async ({
  page,
}) => {
  await page.goto("/en/turkiye/zeytinburnu");
  const band = page.getByRole("region", { name: "Key figures" });
  await expect(band).toContainText("300,000");
  await expect(band).toContainText("292,616");
  await expect(band).not.toContainText("Sources disagree");
  await expectAccessible(page);
});

test("a profile prints as a fact sheet on one A4 page", async ({ page }) => {
  await page.goto("/en/turkiye/konak");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
