import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./support/test";

const stage = (page: Page) => page.getByRole("main");
/** Of the plates for different widths only the one that is shown is found by its role. */
const mark = (page: Page, name: RegExp) =>
  stage(page)
    .getByRole("group", { name: /^Map with/ })
    .getByRole("link", { name });

test("the map leads closer by the keyboard alone, and says what it shows", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto("/en/map");
  const status = stage(page).getByRole("status");
  await expect(status).toHaveText(/^(All \d+|\d+ of \d+)/);
  await expectAccessible(page);
  const circle = mark(page, /the largest is Bağcılar: zoom in/);
  await circle.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/z=\d&at=41/);
  await expect(mark(page, /^Bağcılar, İstanbul, Türkiye$/)).toBeVisible();
  await expect(mark(page, /^Zeytinburnu, İstanbul, Türkiye$/)).toBeVisible();
  await expect(status).toContainText("on this part of the map");
  // The circle is gone: one goes on from the map, not from the top of the page.
  await expect(stage(page).getByRole("group", { name: "Map", exact: true })).toBeFocused();
  const before = page.url();
  await page.keyboard.press("-");
  await expect(page).not.toHaveURL(before);
  await page.goBack();
  await expect(page).toHaveURL(before);
  const east = stage(page).getByRole("link", { name: "Move east" });
  await east.focus();
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(before);
  await expect(east).toBeFocused();
  await expectAccessible(page);
  await stage(page).getByRole("link", { name: "Whole Europe" }).click();
  await expect(page).toHaveURL(/\?z=0$/);
  await expect(mark(page, /the largest is Bağcılar/)).toBeVisible();
});

test("dragging and the wheel move the map without loading the page anew", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1100 });
  await page.goto("/en/map?z=6&at=41.017,28.88");
  const plate = stage(page).getByRole("group", { name: /^Map with/ });
  await expect(plate).toHaveClass(/map-gestures/);
  await page.evaluate(() => document.body.setAttribute("data-same", ""));
  const box = await plate.boundingBox();
  if (!box) throw new Error("The map is not on the page");
  await page.mouse.move(box.x + 500, box.y + 300);
  await page.mouse.down();
  await page.mouse.move(box.x + 300, box.y + 300, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/z=6&at=41\.01\d*,29\.1/);
  await page.mouse.move(box.x + 464, box.y + 371);
  await page.mouse.wheel(0, 600);
  await expect(page).toHaveURL(/z=5&/);
  await expect(plate.locator(".map-moved")).not.toHaveAttribute("transform");
  await expect(page.locator("body[data-same]")).toBeAttached();
});

test("the list names what the map shows, and each marks the other", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto("/tr/map?z=5&at=38.42,27.1");
  const list = stage(page).getByRole("region", { name: "Haritanın bu bölümünde" });
  const konak = list.getByRole("listitem").filter({ hasText: "Konak" });
  await expect(konak).toContainText("İzmir, Türkiye");
  await expect(konak).toContainText("351.572");
  await expect(list.getByRole("listitem").filter({ hasText: "Bağcılar" })).toHaveCount(0);
  await konak.getByRole("link", { name: "Konak" }).focus();
  await expect(stage(page).locator(".map-at-wide [data-mark][data-lit]")).toHaveCount(1);
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Konak" })).toBeVisible();
});

test("filters and words narrow the map as they do the search, and lead there and back", async ({ page }) => {
  await page.goto("/en/search?q=turkiye&indicator=area");
  await stage(page).getByRole("link", { name: "See these on the map" }).click();
  await expect(page).toHaveURL(/\/en\/map\?q=turkiye&indicator=area$/);
  await expect(stage(page).getByRole("checkbox", { name: /^Area/ })).toBeChecked();
  await expect(mark(page, /^Konak/)).toBeVisible();
  await expect(mark(page, /Bağcılar/)).toHaveCount(0);
  await stage(page).getByRole("link", { name: "See these as search results" }).click();
  await expect(page).toHaveURL(/\/en\/search\?q=turkiye&indicator=area$/);
  await page.goto("/en/map?q=atlantis");
  await expect(stage(page).getByRole("status")).toHaveText("No municipality answers this.");
  await expectAccessible(page);
  await stage(page).getByRole("link", { name: "Show all municipalities" }).click();
  await expect(page).toHaveURL(/\/en\/map$/);
});

test("home and the pages of countries lead to the map", async ({ page }) => {
  await page.goto("/en/turkiye");
  await stage(page).getByRole("link", { name: "Open on the map" }).click();
  await expect(page).toHaveURL(/\/en\/map\?country=tr$/);
  await expect(mark(page, /^Konak/)).toBeVisible();
  await page.goto("/en");
  await stage(page).getByRole("link", { name: "Open the map of all municipalities" }).click();
  await expect(page).toHaveURL(/\/en\/map$/);
});

test("a part of the map without anybody says so and leads back", async ({ page }) => {
  await page.goto("/en/map?z=6&at=64.9,-18");
  await expect(stage(page).getByRole("status")).toHaveText(
    "There is no municipality on this part of the map.",
  );
  await stage(page).getByRole("link", { name: "Show all municipalities" }).click();
  await expect(stage(page).getByRole("region", { name: "On this part of the map" })).toContainText("Konak");
});
