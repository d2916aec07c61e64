import { readFile } from "node:fs/promises";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { grants } from "@/db/schema/grants";
import { latestRevision } from "./support/municipalities";
import { expect, expectAccessible, test } from "./support/test";

for (const { language, label, save, title, kept, store } of [
  {
    language: "en",
    label: "Heading in English",
    save: "Save draft",
    title: "This page is not open to you",
    kept: /^What you typed last \(.+\) is kept in this browser/,
    store: "Save what I typed as a file",
  },
  {
    language: "tr",
    label: /^Başlık/,
    save: "Taslağı kaydet",
    title: "Bu sayfa size açık değil",
    kept: /^Son yazdıklarınız \(.+\) bu tarayıcıda saklanıyor/,
    store: "Yazdıklarımı dosyaya kaydet",
  },
] as const) {
  test(`a right that is taken away while somebody types: nothing is saved or lost, and it is said: ${language}`, async ({
    municipality,
    person,
  }) => {
    const editor = await person({ language });
    const { page } = editor;
    await page.goto(`/admin${municipality.path}`);
    const heading = page.getByRole("textbox", { name: label }).first();
    await expect(heading).toBeEditable();
    const before = await latestRevision(municipality.id);
    await db.delete(grants).where(eq(grants.accountId, editor.id));
    await heading.fill("Typed too late");
    await page.getByRole("button", { name: save }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeFocused();
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.getByText(kept)).toBeVisible();
    await expectAccessible(page);
    expect(await latestRevision(municipality.id)).toEqual(before);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: store }).click();
    expect(await readFile(await (await download).path(), "utf8")).toContain("Typed too late");
    await expect(page.getByRole("status").filter({ hasText: /\S/ })).toBeVisible();
  });
}
