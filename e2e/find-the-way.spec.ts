import { expectVisibleFocus } from "./support/keyboard";
import { expect, expectAccessible, test } from "./support/test";

const words = {
  en: {
    more: "More",
    pages: "Pages of the editing area",
    people: "People",
    account: /^Signed in as/,
    own: "Your account",
    menu: "Menu",
    settings: "Settings",
    status: "Saving and publishing",
    save: "Save draft",
    publish: "Publish",
    submit: "Submit for review",
  },
  tr: {
    more: "Diğer",
    pages: "Düzenleme alanının sayfaları",
    people: "Kişiler",
    account: /^Oturum açan/,
    own: "Hesabınız",
    menu: "Menü",
    settings: "Ayarlar",
    status: "Kaydetme ve yayımlama",
    save: "Taslağı kaydet",
    publish: "Yayımla",
    submit: "İncelemeye gönder",
  },
} as const;

for (const language of ["en", "tr"] as const) {
  const w = words[language];
  test(`the head of the editorial area is one row, with everything that an administrator has: ${language}`, async ({
    municipality,
    person,
  }) => {
    const { page } = await person({ language, grants: [{ role: "administrator", scope: "network" }] });
    await page.setViewportSize({ width: 1440, height: 700 });
    await page.goto(`/admin${municipality.path}/settings`);
    const head = page.getByRole("banner");
    const height = async () => (await head.boundingBox())?.height;
    expect(await height()).toBeLessThan(80);
    const more = head.locator("summary", { hasText: w.more });
    const pages = head.getByRole("navigation", { name: w.pages });
    await expect(pages).toBeHidden();
    await more.focus();
    await page.keyboard.press("Enter");
    await expect(pages).toBeVisible();
    await page.keyboard.press("Tab");
    await expectVisibleFocus(page);
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(pages).toBeHidden();
    await expect(more).toBeFocused();
    await more.click();
    await pages.getByRole("link", { name: w.people }).click();
    await expect(pages.getByRole("link", { name: w.people })).toHaveAttribute("aria-current", "page");
    expect(await height()).toBeLessThan(80);
    await head.getByLabel(w.account).filter({ visible: true }).click();
    await expectAccessible(page);
    await head.getByRole("link", { name: w.own, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: w.own })).toBeVisible();
  });

  test(`on a phone the ways on are behind one button, and so is what the editor can do besides: ${language}`, async ({
    municipality,
    person,
  }) => {
    const { page } = await person({ language, grants: [{ role: "administrator", scope: "network" }] });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/admin${municipality.path}`);
    const head = page.getByRole("banner");
    expect((await head.boundingBox())?.height).toBeLessThan(80);
    const bar = page.getByRole("region", { name: w.status });
    await expect(bar.getByRole("button", { name: w.publish, exact: true })).toBeEnabled();
    expect((await bar.boundingBox())?.height).toBeLessThan(80);
    await expect(bar.getByRole("button", { name: w.save })).toBeHidden();
    await bar.getByRole("button", { name: w.more }).click();
    await expect(bar.getByRole("button", { name: w.submit })).toBeVisible();
    await bar.getByRole("button", { name: w.save }).click();
    await expectAccessible(page);

    await head.locator("summary", { hasText: w.menu }).click();
    await expect(head.getByRole("link", { name: w.people })).toBeVisible();
    await expectAccessible(page);
    await head.getByRole("link", { name: w.settings }).click();
    await head.locator("summary", { hasText: w.menu }).click();
    await expect(head.getByRole("link", { name: w.settings })).toHaveAttribute("aria-current", "page");
    await page.keyboard.press("Escape");
    await expect(head.getByRole("link", { name: w.settings })).toBeHidden();
  });
}
