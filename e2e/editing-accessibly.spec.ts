import { expect, expectAccessible, test } from "./support/test";

for (const colorScheme of ["light", "dark"] as const) {
  for (const [language, title] of [
    ["en", "What needs doing"],
    ["tr", "Yapılacaklar"],
  ] as const) {
    test(`axe finds nothing in the editorial area: ${language}, ${colorScheme}`, async ({
      municipality,
      person,
    }) => {
      const { page } = await person({ language });
      await page.emulateMedia({ colorScheme });
      await page.goto("/admin");
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expectAccessible(page);
      await page.goto(`/admin${municipality.path}`);
      await expect(page.getByRole("heading", { level: 1, name: municipality.name })).toBeVisible();
      // Until the page has been taken over its fields are not in use.
      await expect(page.locator("fieldset[disabled]")).toHaveCount(0);
      await expectAccessible(page);
    });
  }
}
