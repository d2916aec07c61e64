import { inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { rebuildTasks } from "@/db/draft-tasks";
import { municipalities } from "@/db/schema/profiles";
import { removeAddress } from "./support/accounts";
import { expect, expectAccessible, test } from "./support/test";

// With so many municipalities every form for people looks different: it runs when no other does.
const MANY = 201;

const words = {
  en: {
    find: "Find a municipality",
    submit: "Find",
    none: "No municipality is called so.",
    one: /^One found/,
  },
  tr: { find: "Belediye bul", submit: "Bul", none: "Bu adda belediye yok.", one: /^1 belediye bulundu/ },
} as const;
const forms = {
  en: { email: "E-mail address", name: "Name", place: "For", send: "Send invitation" },
  tr: { email: "E-posta adresi", name: "Ad", place: "Yer", send: "Daveti gönder" },
} as const;

for (const language of ["en", "tr"] as const) {
  const [w, f] = [words[language], forms[language]];
  test(`whoever is to look after one of very many municipalities is invited for it: ${language}`, async ({
    municipality,
    person,
  }) => {
    const { countryCode, id, name } = municipality;
    const rows = await db
      .insert(municipalities)
      .values(Array.from({ length: MANY }, (_, n) => ({ countryCode, slug: `one-of-many-${language}-${n}` })))
      .returning({ id: municipalities.id });
    await db.transaction((tx) => rebuildTasks(tx, id));
    const email = `many-${municipality.slug}@town.example`;
    try {
      const { page } = await person({ language, grants: [{ role: "administrator", scope: "network" }] });
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto("/admin/people");
        const form = page.getByRole("complementary").locator("form").last();
        const place = form.getByLabel(f.place, { exact: true });
        await expect(place.locator(`option[value="municipality:${id}"]`)).toHaveCount(0);
        await page.getByLabel(w.find).fill("nowhere at all");
        await page.getByRole("button", { name: w.submit, exact: true }).click();
        await expect(page.getByText(w.none)).toBeVisible();
        await page.getByLabel(w.find).fill(name);
        await page.getByRole("button", { name: w.submit, exact: true }).click();
        await expect(page.getByText(w.one)).toBeInViewport();
        await expect(place.locator(`option[value="municipality:${id}"]`)).toHaveCount(1);
        await expectAccessible(page);
      }
      const form = page.getByRole("complementary").locator("form").last();
      await form.getByLabel(f.email).fill(email);
      await form.getByRole("textbox", { name: f.name, exact: true }).fill("Zeynep Yılmaz");
      await form.getByLabel(f.place, { exact: true }).selectOption(`municipality:${id}`);
      await form.getByRole("button", { name: f.send }).click();
      const row = page.getByRole("row", { name: new RegExp(email) });
      await expect(row).toContainText(name);
    } finally {
      await removeAddress(email);
      await db.delete(municipalities).where(
        inArray(
          municipalities.id,
          rows.map((row) => row.id),
        ),
      );
    }
  });
}
