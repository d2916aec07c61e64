import { developed } from "@/db/developed.fixtures";
import { createNeighbour } from "./support/municipalities";
import { expect, expectAccessible, test } from "./support/test";

test("a reader unfolds how a figure developed, and reads the same as a table", async ({
  page,
  municipality,
}) => {
  const { path } = await createNeighbour(municipality, developed);
  await page.goto(`/en${path}`);
  const band = page.getByRole("region", { name: "Key figures" });
  await band.getByText("Over time (2 values)").click();
  const drawing = band.getByRole("img", { name: /^Area over time: 2 dated values from one source/ });
  await expect(drawing).toBeVisible();
  const figure = band.getByRole("figure").filter({ has: page.getByRole("img", { name: /^Area over time/ }) });
  await expect(figure).toContainText("Villages joined the city (30 March 2014): the boundaries changed.");
  await expect(figure).not.toContainText("Change between exact values");
  await band.getByText("Show as a table (2 values)").click();
  const rows = band.getByRole("table", { name: "Area over time" }).getByRole("row");
  await expect(rows).toContainText(["Reference date", "2015", "30 March 2014", "2013"]);
  await expectAccessible(page);
});

test("a section draws each source as a line of its own and says what no line shows", async ({
  page,
  municipality,
}) => {
  const { path } = await createNeighbour(municipality, developed);
  await page.goto(`/tr${path}`);
  await page.getByRole("link", { name: "Zaman içinde (7 değer)" }).click();
  const drawing = page.getByRole("figure").filter({ hasText: "Nüfus, yıllar içinde" });
  await expect(
    page.getByRole("img", { name: /^Nüfus, zaman içinde: 2 kaynaktan 7 tarihli değer/ }),
  ).toBeVisible();
  await expect(drawing).toContainText("Kesin değerler arasındaki değişim");
  await expect(drawing).toContainText("2001–2011: +%4,6");
  await expect(drawing).toContainText("Tarihi belirtilmediği için çizilmeyen: yaklaşık 300.000 [1]");
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expectAccessible(page);
});

test("a country and the network show how its figures are spread, and what is left out", async ({ page }) => {
  await page.goto("/en/turkiye");
  const spread = page.getByRole("region", { name: "Large and small" });
  await expect(spread).toContainText("Recorded by 3 of 3 partner cities. None states its date.");
  await expect(spread).toContainText("1 is no exact value");
  await expectAccessible(page);
  await spread.getByRole("link", { name: "Zeytinburnu: approximately 300,000, about" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Zeytinburnu" })).toBeVisible();
  await page.goto("/tr");
  await expect(page.getByRole("region", { name: "Rakamlarla ağ" })).toContainText("Nüfus, yalnızca kesin");
  await expectAccessible(page);
});
