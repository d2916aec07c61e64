import { readDraft } from "./support/municipalities";
import { expect, test } from "./support/test";

test("removing a part of a sum asks first, and what referred to it is shown as broken", async ({
  municipality,
  person,
}) => {
  const { page } = await person();
  await page.goto(`/admin${municipality.path}`);
  const panel = page.getByRole("region", { name: "Figures", exact: true });
  const text = page.getByRole("textbox", { name: /^People and place, text in English/ });
  await text.click();
  await page.keyboard.press("Control+End");
  await page.getByRole("button", { name: "Insert figure" }).click();
  await page.getByRole("menuitem", { name: /sports centres/ }).click();
  const chip = text.locator(".chip").last();
  await expect(chip).toContainText("10");
  await chip.click();
  await expect(panel.getByRole("heading", { name: "Community centres" })).toBeVisible();

  const remove = panel.getByRole("button", { name: "Remove the part 10" });
  await remove.click();
  const dialog = page.getByRole("dialog", { name: "Remove this part?" });
  await expect(dialog).toContainText("Texts on this page show its number.");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(chip).toContainText("10");
  await remove.click();
  await dialog.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(chip).toHaveText("Part no longer exists");
  await expect(chip).toHaveClass(/chip-broken/);
});

test("a drawing of a figure that is gone is named before publishing, with the way to it", async ({
  municipality,
  person,
}) => {
  const { page } = await person();
  await page.goto(`/admin${municipality.path}`);
  const panel = page.getByRole("region", { name: "Figures", exact: true });
  await panel.getByRole("button", { name: /Community centres/ }).click();
  await panel.getByRole("button", { name: "Remove figure" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove", exact: true }).click();
  await page.getByRole("button", { name: /to check before you publish/ }).click();
  const finding = page.getByRole("listitem").filter({ hasText: "Choose another figure for this drawing" });
  await finding.getByRole("button").click();
  await expect(page.locator("select:focus")).toHaveValue("community-centres");
});

test("a position is taken away and given again, with the decimal mark of the person's language", async ({
  municipality,
  person,
}) => {
  const { page } = await person({ language: "tr" });
  await page.goto(`/admin${municipality.path}`);
  await expect(page.getByRole("textbox", { name: "Başlık (Türkçe)" }).first()).toBeEditable();
  await page.locator("#part-title > summary").click();
  const latitude = page.getByLabel("Enlem", { exact: true });
  await expect(latitude).toHaveValue(/^\d+,\d+$/);
  await page.getByRole("button", { name: "Konumu kaldır" }).click();
  await page.getByRole("button", { name: "Konum ekle" }).click();
  await expect(latitude).toBeFocused();
  await expect(latitude).toHaveValue("");
  await page.keyboard.type("38,419");
  await page.getByLabel("Boylam", { exact: true }).fill("27.128");
  await page.getByRole("button", { name: "Taslağı kaydet" }).click();
  await expect(page.getByText(/^Taslak kaydedildi/)).toBeVisible();
  expect((await readDraft(municipality.id)).profile.coordinates).toEqual({
    latitude: 38.419,
    longitude: 27.128,
  });
});
