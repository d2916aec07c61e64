import { expect, expectAccessible, test } from "./support/test";

test("the second of two editors is told who saved what, sees both versions and loses nothing", async ({
  municipality,
  person,
}) => {
  const ayse = await person({ name: "Ayşe Kaya" });
  const deniz = await person({ name: "Deniz Ak" });
  for (const { page } of [ayse, deniz]) await page.goto(`/admin${municipality.path}`);

  const heading = (page: typeof ayse.page) =>
    page.getByRole("textbox", { name: "Heading in English" }).first();
  await heading(ayse.page).fill("Ayşe's heading");
  await ayse.page.getByRole("button", { name: "Save draft" }).click();
  await expect(ayse.page.getByText(/^Draft saved/)).toBeVisible();

  await heading(deniz.page).fill("Deniz's heading");
  await deniz.page.getByRole("button", { name: "Save draft" }).click();
  const dialog = deniz.page.getByRole("dialog", { name: "Somebody else has saved this page" });
  await expect(dialog).toContainText("Ayşe Kaya");
  await expect(dialog).toContainText("Ayşe's heading");
  await expect(dialog).toContainText("Deniz's heading");
  await expectAccessible(deniz.page);
  await dialog.getByRole("button", { name: "Keep mine" }).click();
  await expect(deniz.page.getByText(/^Draft saved/)).toBeVisible();

  await ayse.page.reload();
  await expect(heading(ayse.page)).toHaveValue("Deniz's heading");
});
