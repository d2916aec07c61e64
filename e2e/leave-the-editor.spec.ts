import { expect, test } from "./support/test";

test("unsaved text is guarded against leaving, also after the language was switched", async ({
  municipality,
  person,
}) => {
  const { page, context } = await person();
  await page.goto(`/admin${municipality.path}`);
  const heading = page.getByRole("textbox", { name: /^(Heading in English|Başlık)/ }).first();
  await expect(heading).toBeEditable();
  // Text that stands in the way of every save.
  const website = page.locator("#field-contacts-website");
  await page.locator("#part-contact > summary").click();
  await website.fill("not an address");
  await heading.fill("Not saved yet");
  const language = page.getByRole("group", { name: "Language of the editing area" });
  await language.getByRole("button", { name: "Türkçe" }).click();
  const account = page.getByLabel(/^Oturum açan/).filter({ visible: true });
  await expect(account).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(heading).toHaveValue("Not saved yet");
  await expect(website).toHaveValue("not an address");

  await account.click();
  await page.getByRole("button", { name: "Oturumu kapat" }).click();
  const dialog = page.getByRole("dialog", { name: "Kaydedilmemiş değişikliklerle çıkılsın mı?" });
  await dialog.getByRole("button", { name: "Kal" }).click();
  await page.getByRole("link", { name: "Düzenleme, tüm belediyeler" }).click();
  await dialog.getByRole("button", { name: "Kaydetmeden çık" }).click();
  await expect(page).toHaveURL(/\/admin$/);
  await context.close();
});
