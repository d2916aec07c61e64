import { expect, test } from "./support/test";

test("a number typed as text that is a figure of the profile is marked and can be linked", async ({
  municipality,
  person,
}) => {
  const { page } = await person();
  await page.goto(`/admin${municipality.path}`);
  const text = page.getByRole("textbox", { name: /^People and place, text in English/ });
  await text.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" There are 112 in all.");
  await expect(page.getByText("112 is typed as text.")).toBeVisible();
  await page.getByRole("button", { name: "Link to D" }).click();
  await expect(page.getByText("112 is typed as text.")).toHaveCount(0);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
  await page.reload();
  const chip = text.locator(".chip").last();
  await expect(chip.locator(".chip-letter")).toHaveText("D");
  await expect(chip.locator(".chip-value")).toHaveText("112");
  await expect(text).toContainText(/There are\s*D, Neighbourhoods:\s*112\s*in all\.$/);
});

test("a number that shall stay text is not asked about again, also after a reload", async ({
  municipality,
  person,
}) => {
  const { page } = await person();
  await page.goto(`/admin${municipality.path}`);
  const text = page.getByRole("textbox", { name: /^People and place, text in English/ });
  await text.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" There are 112 in all, and 31 of them.");
  await page.getByRole("button", { name: "Keep as text" }).click();
  await expect(page.getByText("112 is typed as text.")).toHaveCount(0);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
  await page.reload();
  await expect(text).toContainText("There are 112 in all");
  // What was not decided is still asked.
  await expect(page.getByText("31 is typed as text.")).toBeVisible();
  await expect(page.getByText("112 is typed as text.")).toHaveCount(0);
});
