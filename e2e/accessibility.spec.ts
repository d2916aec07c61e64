import { expectAccessible, test } from "./support/test";

const pages = [
  "",
  "/turkiye",
  "/turkiye/konak",
  "/turkiye/bagcilar",
  "/turkiye/zeytinburnu",
  "/search?q=istanbul",
  "/nowhere",
];

for (const colorScheme of ["light", "dark"] as const) {
  for (const locale of ["en", "tr"]) {
    test(`axe finds nothing on the public pages: ${locale}, ${colorScheme}`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      for (const path of pages) {
        await test.step(path || "home", async () => {
          await page.goto(`/${locale}${path}`);
          await expectAccessible(page);
        });
      }
      await context.close();
    });
  }
}
