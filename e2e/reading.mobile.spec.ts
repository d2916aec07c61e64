import { expect, expectAccessible, test } from "./support/test";

for (const path of [
  "/en",
  "/en/turkiye",
  "/en/turkiye/konak",
  "/tr/turkiye/bagcilar",
  "/en/data",
  "/en/search?q=istanbul",
  "/en/search?q=istanbul&country=tr",
  "/en/search?q=entertainment",
  "/tr/search?q=eglence",
  "/tr/compare?m=turkiye/konak&m=turkiye/zeytinburnu&m=turkiye/bagcilar",
  "/sign-in",
]) {
  test(`nothing is cut off or scrolls sideways on a phone: ${path}`, async ({ page }) => {
    await page.goto(path);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `at ${width} pixels`).toBeLessThanOrEqual(0);
    }
    await expectAccessible(page);
  });
}
