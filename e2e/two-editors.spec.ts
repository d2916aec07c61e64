import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./support/test";

const heading = (page: Page, nth = 0) => page.getByRole("textbox", { name: "Heading in English" }).nth(nth);

async function save(page: Page) {
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
}

test("the second of two editors is told who saved what, sees both versions and loses nothing", async ({
  municipality,
  person,
}) => {
  const ayse = await person({ name: "Ayşe Kaya" });
  const deniz = await person({ name: "Deniz Ak" });
  for (const { page } of [ayse, deniz]) await page.goto(`/admin${municipality.path}`);

  await heading(ayse.page).fill("Ayşe's heading");
  await save(ayse.page);

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

test("each field is saved from the version that was chosen for it", async ({ municipality, person }) => {
  const ayse = await person({ name: "Ayşe Kaya" });
  const deniz = await person({ name: "Deniz Ak" });
  for (const { page } of [ayse, deniz]) await page.goto(`/admin${municipality.path}`);
  for (const nth of [0, 1, 2]) await heading(ayse.page, nth).fill(`Ayşe ${nth}`);
  await save(ayse.page);

  for (const nth of [0, 1]) await heading(deniz.page, nth).fill(`Deniz ${nth}`);
  await deniz.page.getByRole("button", { name: "Save draft" }).click();
  const dialog = deniz.page.getByRole("dialog");
  const field = (name: string) => dialog.getByRole("group", { name });
  const [mine, theirs] = ["Yours", "Saved by Ayşe Kaya"].map((name) => ({ name: new RegExp(`^${name}`) }));
  await expect(field("Deniz 0: heading")).toContainText("Both changed this");
  await expect(field("Deniz 0: heading").getByRole("radio", mine)).toBeChecked();
  // Only Ayşe changed the third one.
  await expect(field("Origins: heading").getByRole("radio", theirs)).toBeChecked();
  await field("Deniz 0: heading").getByRole("radio", theirs).check();
  await dialog.getByRole("button", { name: "Save this choice" }).click();
  await expect(deniz.page.getByText(/^Draft saved/)).toBeVisible();

  for (const { page } of [deniz, ayse]) {
    await page.reload();
    for (const [nth, written] of ["Ayşe 0", "Deniz 1", "Ayşe 2"].entries())
      await expect(heading(page, nth)).toHaveValue(written);
  }
});

for (const { language, label, button, title, told } of [
  {
    language: "en",
    label: "Heading in English",
    button: "Save draft",
    title: "You saved in another window",
    told: /You saved in another window at \d\d:\d\d\./,
  },
  {
    language: "tr",
    label: /^Başlık/,
    button: "Taslağı kaydet",
    title: "Başka bir pencerede kaydettiniz",
    told: /Başka bir pencerede kaydettiniz \(saat \d\d[:.]\d\d\)\./,
  },
] as const) {
  test(`one's own other window is not taken for another person: ${language}`, async ({
    municipality,
    person,
  }) => {
    const { page, context } = await person({ name: "Ayşe Kaya", language });
    // Of the same name, but somebody else.
    const namesake = await person({ name: "Ayşe Kaya", language });
    const other = await context.newPage();
    const windows = [page, other, namesake.page];
    for (const each of windows) await each.goto(`/admin${municipality.path}`);
    for (const [nth, each] of windows.entries()) {
      await each.getByRole("textbox", { name: label }).first().fill(`Window ${nth}`);
      await each.getByRole("button", { name: button }).click();
      if (nth === 0) await expect(each.getByText(/^(Draft saved|Taslak kaydedildi)/)).toBeVisible();
    }
    const dialog = other.getByRole("dialog", { name: title });
    await expect(dialog).toContainText(told);
    await expect(dialog).not.toContainText("Ayşe Kaya");
    await expect(namesake.page.getByRole("dialog")).toContainText("Ayşe Kaya");
  });
}
