import { expectAccessible, test } from "./support/test";

const paths = [
  "",
  "/turkiye",
  "/turkiye/konak",
  "/turkiye/bagcilar",
  "/turkiye/zeytinburnu",
  "/search?q=istanbul",
  "/compare",
  "/compare?m=turkiye/konak&m=turkiye/bagcilar",
  "/about",
  "/data",
  "/reading",
  "/sources",
  "/accessibility",
  "/privacy",
  "/nowhere",
];

for (const locale of ["en", "tr"]) {
  for (const path of paths) {
    test(`axe finds nothing on /${locale}${path}, light and dark`, async ({ page }) => {
      await page.goto(`/${locale}${path}`);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page);
      }
    });
  }
}
