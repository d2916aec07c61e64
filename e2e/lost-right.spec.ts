import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { grants } from "@/db/schema/grants";
import { latestRevision } from "./support/municipalities";
import { expect, expectAccessible, test } from "./support/test";

for (const { language, save, heading, said } of [
  { language: "en", save: "Save draft", heading: "Heading in English", said: /kept in this browser/ },
  { language: "tr", save: "Taslağı kaydet", heading: "İngilizce başlık", said: /bu tarayıcıda/ },
] as const) {
  test(`a right that is taken away while somebody types: nothing is saved or lost, and it is said: ${language}`, async ({
    municipality,
    person,
  }) => {
    const editor = await person({ language });
    const { page } = editor;
    await page.goto(`/admin${municipality.path}`);
    const field = page.getByRole("textbox", { name: heading }).first();
    await expect(field).toBeEditable();
    const before = await latestRevision(municipality.id);
    await db.delete(grants).where(eq(grants.accountId, editor.id));
    await field.fill("Typed too late");
    await page.getByRole("button", { name: save }).click();
    await expect(page.getByText(said)).toBeVisible();
    await expectAccessible(page);
    expect(await latestRevision(municipality.id)).toEqual(before);
    await page.screenshot({ path: `/tmp/proof/lost-${language}.png` });
    await expect(field).toHaveValue("Typed too late");
  });
}
