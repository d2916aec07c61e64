import type { Page } from "@playwright/test";
import { landscape, pdf } from "@/features/media/pictures.fixtures";
import { file } from "./support/files";
import { expect, expectAccessible, test } from "./support/test";

const picture = (seed: number, width = 1500, height = 1000) =>
  landscape({ width, height, seed }).jpeg().toBuffer();

/** The addresses of stored files. */
const stored = /\/media\/[0-9a-f]{64}\//;

/** Opens a folded part of the page. */
async function openPart(page: Page, title: string) {
  const heading = { level: 2, name: title, exact: true } as const;
  // The whole form is a group, too.
  const part = page
    .getByRole("group")
    .filter({ has: page.getByRole("heading", heading) })
    .last();
  await expect(page.getByRole("button", { name: /^(Publish|Yayımla)$/ })).toBeEnabled();
  await part.getByRole("heading", heading).click();
  return part;
}

test("an editor gives the page a cover, a gallery and a document, and every reader sees them", async ({
  page: reader,
  municipality,
  person,
}) => {
  test.slow();
  const { page } = await person();
  await page.goto(`/admin${municipality.path}`);
  const part = await openPart(page, "Pictures");
  await part.getByRole("button", { name: "Add a picture" }).click();
  const dialog = page.getByRole("dialog", { name: "Choose a picture" });
  await dialog
    .getByLabel("Choose files")
    .setInputFiles([file("tower.jpg", await picture(1)), file("bay.jpg", await picture(2, 900, 1200))]);
  await expect(dialog.getByRole("button", { name: /^tower\.jpg/ })).toBeVisible();
  await expect(dialog.getByRole("button", { name: /^bay\.jpg/ })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: /^tower\.jpg/ }).click();
  const alt = part.getByLabel("What is to be seen (English)");
  await expect(alt).toBeFocused();
  await alt.fill("The clock tower on the square");
  await part.getByLabel("Cover picture").check();
  const point = part.getByRole("slider", { name: "Focal point" });
  await expect(point).toHaveAttribute("aria-valuetext", "50% from the left, 50% from the top");
  await point.focus();
  for (const key of ["Shift+ArrowRight", "Shift+ArrowRight", "ArrowUp"]) await page.keyboard.press(key);
  await expect(point).toHaveAttribute("aria-valuetext", "70% from the left, 49% from the top");
  await expectAccessible(page);

  await part.getByRole("button", { name: "Add a picture" }).click();
  await expect(dialog.getByRole("button", { name: /^tower\.jpg/ })).toBeDisabled();
  await dialog.getByRole("button", { name: /^bay\.jpg/ }).click();
  const bay = part.getByRole("group", { name: "bay.jpg" });
  await bay.getByLabel("Decorative: it needs no words").check();
  await expect(bay.getByLabel("What is to be seen")).toHaveCount(0);

  const documents = await openPart(page, "Documents");
  await documents.getByRole("button", { name: "Add a document" }).click();
  const choice = page.getByRole("dialog", { name: "Choose a document" });
  await choice.getByLabel("Choose files").setInputFiles([file("plan.pdf", pdf(), "application/pdf")]);
  await choice.getByRole("button", { name: /^plan\.pdf/ }).click();
  await documents.getByLabel("Title").fill("Strategic plan");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText(/^Draft saved/)).toBeVisible();

  await page.getByRole("button", { name: /things? to check/ }).click();
  const checks = page.getByRole("dialog", { name: "Before you publish" });
  // Its sizes may still be being made, which is another thing to check.
  const terms = checks
    .getByRole("listitem")
    .filter({ hasText: "Say on what terms this picture may be used." });
  await expect(terms).toHaveCount(2);
  await terms.getByRole("button", { name: /The clock tower on the square/ }).click();
  await expect(part.getByLabel("Terms of use").first()).toBeFocused();
  for (const entry of await part.getByRole("group").all()) {
    await entry.getByLabel("Credit").fill("Anna Kaya");
    await entry.getByLabel("Terms of use").selectOption("CC BY-SA 4.0");
  }
  await expect(page.getByRole("paragraph").filter({ hasText: "Ready to publish" })).toBeVisible({
    timeout: 30_000,
  });
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByText("Published. Visitors see the change now.")).toBeVisible();

  // The pictures are held back, to see whether the page waits for them in its final shape.
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await reader.route(stored, async (route) => {
    await held;
    await route.continue();
  });
  await reader.goto(`/en${municipality.path}`, { waitUntil: "domcontentloaded" });
  const cover = reader.getByRole("img", { name: "The clock tower on the square" }).first();
  await expect(cover).toBeVisible();
  const shape = () =>
    reader
      .locator("main :is(img, h2)")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  await reader.evaluate(() => document.fonts.ready);
  const before = await shape();
  release();
  for (const image of await reader.locator("main picture img").all()) {
    await image.scrollIntoViewIfNeeded();
    await expect
      .poll(() => image.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth > 0))
      .toBe(true);
  }
  await reader.evaluate(() => window.scrollTo(0, 0));
  expect(await shape()).toEqual(before);
  expect(await cover.evaluate((one: HTMLImageElement) => one.currentSrc)).toMatch(
    /\/media\/[0-9a-f]{64}\/\d+\.avif$/,
  );
  expect(await cover.evaluate((one) => getComputedStyle(one).objectPosition)).toBe("70% 49%");
  await expect(reader.getByText("Picture: Anna Kaya · CC BY-SA 4.0").first()).toBeVisible();
  await expect(reader.getByRole("region", { name: "Pictures" }).getByRole("listitem")).toHaveCount(2);
  await expectAccessible(reader);
  const [download] = await Promise.all([
    reader.waitForEvent("download"),
    reader.getByRole("link", { name: /^Strategic plan PDF, 1 kB$/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Strategic plan.pdf");
  await reader.unroute(stored);
  await reader.goto(`/tr${municipality.path}`);
  await expect(reader.getByRole("region", { name: "Görseller" })).toBeVisible();
  const foreign = reader.getByRole("img", { name: "The clock tower on the square" }).first();
  await expect(foreign).toHaveAttribute("lang", "en");
  await expectAccessible(reader);

  await page.goto(`/admin${municipality.path}/media`);
  const row = (name: string) => page.getByRole("row").filter({ hasText: name });
  await expect(row("tower.jpg")).toContainText("Published page: cover picture and gallery");
  await expect(row("tower.jpg")).toContainText("In use, cannot be deleted");
  await expect(row("plan.pdf")).toContainText("Draft: documents");
  await expect(row("tower.jpg").getByRole("button", { name: /Delete/ })).toHaveCount(0);
});

test("galerinin sırası klavyeyle değişir, kaldırılan görsel kitaplıkta kalır", async ({
  municipality,
  person,
}) => {
  const { page } = await person({ language: "tr" });
  await page.goto(`/admin${municipality.path}`);
  const part = await openPart(page, "Görseller");
  const dialog = page.getByRole("dialog", { name: "Görsel seçin" });
  for (const [index, name] of ["saat.jpg", "körfez.jpg"].entries()) {
    await part.getByRole("button", { name: "Görsel ekle" }).click();
    await dialog.getByLabel("Dosya seçin").setInputFiles([file(name, await picture(index + 10, 600, 400))]);
    await dialog.getByRole("button", { name: new RegExp(`^${name} JPEG`) }).click();
    await part.getByRole("group", { name }).getByLabel("Görselde ne görülüyor").fill(`Görsel: ${name}`);
  }
  const names = () =>
    part.getByRole("group").evaluateAll((all) => all.map((one) => one.querySelector("legend")?.textContent));
  expect(await names()).toEqual(["Görsel: saat.jpg", "Görsel: körfez.jpg"]);
  await expectAccessible(page);
  await part.getByRole("button", { name: "Görsel: körfez.jpg: yukarı taşı" }).press("Enter");
  await expect.poll(names).toEqual(["Görsel: körfez.jpg", "Görsel: saat.jpg"]);
  await part.getByRole("button", { name: "Görsel: saat.jpg: kaldır" }).press("Enter");
  const question = page.getByRole("dialog", { name: "Bu görsel sayfadan kaldırılsın mı?" });
  await expectAccessible(page);
  await question.getByRole("button", { name: "Kaldır", exact: true }).press("Enter");
  await expect.poll(names).toEqual(["Görsel: körfez.jpg"]);
  await page.getByRole("button", { name: "Taslağı kaydet" }).click();
  await expect(page.getByText(/^Taslak kaydedildi/)).toBeVisible();
  await page.goto(`/admin${municipality.path}/media`);
  await expect(page.getByRole("row").filter({ hasText: "saat.jpg" })).toContainText("Hiçbir yer");
  await expect(page.getByRole("row").filter({ hasText: "körfez.jpg" })).toContainText("Taslak: galeri");
});

test("a file that is deleted in another window is refused beside its picture, and nothing else is lost", async ({
  municipality,
  person,
}) => {
  const { page, context } = await person();
  await page.goto(`/admin${municipality.path}/media`);
  await page.getByLabel("Choose files").setInputFiles([file("lost.jpg", await picture(20, 600, 400))]);
  await expect(page.getByRole("row").filter({ hasText: "lost.jpg" })).toBeVisible();
  await expect(page.getByText("Its sizes are being made.")).toHaveCount(0, { timeout: 30_000 });
  await page.goto(`/admin${municipality.path}`);
  const part = await openPart(page, "Pictures");
  await part.getByRole("button", { name: "Add a picture" }).click();
  const other = await context.newPage();
  await other.goto(`/admin${municipality.path}/media`);
  await other.getByRole("button", { name: "Delete lost.jpg" }).click();
  await other.getByRole("dialog").getByRole("button", { name: "Delete for good" }).click();
  await expect(other.getByText("lost.jpg has been deleted.")).toBeVisible();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^lost\.jpg/ })
    .click();
  await part.getByLabel("What is to be seen").fill("Words that took a while");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(part.getByText("This file is not in the library of this municipality")).toBeVisible();
  await expectAccessible(page);
  await expect(part.getByLabel("What is to be seen")).toHaveValue("Words that took a while");
});
