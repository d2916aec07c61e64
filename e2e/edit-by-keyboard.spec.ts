import type { Page } from "@playwright/test";
import { expectVisibleFocus, retype, walkTo } from "./support/keyboard";
import { expect, test } from "./support/test";

// A picture of the whole editor at each of several hundred keys would take longer than the keys.
test.use({ trace: "off" });

const BACK = { key: "Shift+Tab" };
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const outline = (page: Page) => page.getByRole("navigation", { name: "Parts of the page" });
const part = (page: Page, name: string) => outline(page).getByRole("link", { name: new RegExp(`^${name}`) });

/** From what needs doing into the editor, as far as it is ready to be typed in. */
async function openEditor(page: Page, name: string) {
  await page.goto("/admin");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await expectVisibleFocus(page);
  await page.keyboard.press("Enter");
  await walkTo(page.getByRole("link", { name: "Edit the page" }), { steps: 5 });
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.locator("fieldset[disabled]")).toHaveCount(0);
}

test("an editor changes a page and publishes it without touching a mouse", async ({
  municipality,
  person,
  page: reader,
}) => {
  test.setTimeout(120_000);
  const { page } = await person();
  await openEditor(page, municipality.name);

  // A value in the figures panel.
  const panel = page.getByRole("region", { name: "Figures", exact: true });
  await walkTo(part(page, "Key figures"));
  await page.keyboard.press("Enter");
  await walkTo(panel.getByLabel("Value", { exact: true }), { steps: 5 });
  await retype(page, "360.123");
  await expect(panel).toContainText("Understood as 360,123");

  // A figure in the text, from the toolbar and back; from its chip to the panel and back.
  await walkTo(panel.getByRole("link", { name: "To the parts of the page" }), BACK);
  await page.keyboard.press("Enter");
  await walkTo(part(page, "How it works"));
  await page.keyboard.press("Enter");
  const text = page.getByRole("textbox", { name: "How it works, text in English" });
  await walkTo(text, { steps: 3 });
  const chips = text.locator(".chip");
  const before = await chips.count();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type(" Area: ");
  await page.keyboard.press("Alt+F10");
  await walkTo(button(page, "Insert figure"), { key: "ArrowRight", steps: 9 });
  await page.keyboard.press("Enter");
  await walkTo(page.getByRole("menuitem", { name: /Area/ }), { key: "ArrowDown", steps: 9 });
  await page.keyboard.press("Enter");
  await expect(text).toBeFocused();
  await expect(chips).toHaveCount(before + 1);
  await page.keyboard.press("ArrowLeft");
  await expect(chips.last()).toHaveClass(/chip-selected/);
  await page.keyboard.press("Enter");
  await expect(panel.getByRole("heading", { name: "Area" })).toBeFocused();
  await expectVisibleFocus(page);
  await page.keyboard.press("Escape");
  await expect(text).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type(".");
  await expect(text).toContainText(/Area:.*24\s*km²\s*\.$/);
  // Once more, and deleted again.
  await page.keyboard.press("Alt+F10");
  await walkTo(button(page, "Insert figure"), { key: "ArrowRight", steps: 9 });
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(chips).toHaveCount(before + 2);
  await page.keyboard.press("Backspace");
  await expect(chips).toHaveCount(before + 1);

  // The other language, and in it a milestone and a source.
  const turkish = page
    .getByRole("group", { name: "Language of the text" })
    .getByRole("button", { name: "Türkçe" });
  await walkTo(turkish, BACK);
  await page.keyboard.press("Enter");
  await expect(turkish).toHaveAttribute("aria-pressed", "true");
  await walkTo(part(page, "Milestones"));
  await page.keyboard.press("Enter");
  await walkTo(button(page, "Add a milestone"));
  await page.keyboard.press("Enter");
  const happened = page.getByLabel("What happened").last();
  await expect(happened).toBeFocused();
  await expectVisibleFocus(page);
  await page.keyboard.type("Kütüphane açıldı");
  await walkTo(page.locator("#part-milestones").getByRole("textbox", { name: "Day" }).last(), {
    ...BACK,
    steps: 3,
  });
  await page.keyboard.type("9");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Jul");
  await page.keyboard.press("Tab");
  await page.keyboard.type("2024");
  await walkTo(page.locator("#part-sources > summary"), { steps: 12 });
  await page.keyboard.press("Enter");
  await walkTo(button(page, "Add a source"));
  await page.keyboard.press("Enter");
  const title = page.getByLabel("Title (Türkçe)", { exact: true }).last();
  await expect(title).toBeFocused();
  await page.keyboard.type("Kütüphane raporu");

  await page.keyboard.press("ControlOrMeta+S");
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
  await walkTo(button(page, "Publish"));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Publish this page?" });
  await expect(dialog.getByLabel(/What changed.*English/)).toBeFocused();
  await page.keyboard.type("A library.");
  await walkTo(dialog.getByLabel(/What changed.*Türkçe/), { steps: 2 });
  await page.keyboard.type("Bir kütüphane.");
  await walkTo(button(page, "Publish now"), { steps: 2 });
  await page.keyboard.press("Enter");
  await expect(page.getByText("Published. Visitors see the change now.")).toBeVisible();
  await expect(button(page, "Publish")).toBeFocused();
  await walkTo(page.getByRole("status").getByRole("link", { name: "View public page" }), { steps: 2 });

  await reader.goto(`/tr${municipality.path}`);
  for (const written of ["360.123", "Kütüphane açıldı", "Kütüphane raporu"])
    await expect(reader.getByText(written).filter({ visible: true }).first()).toBeVisible();
});

test("a dialog keeps the focus, Escape gives it back, and what is removed leaves it nearby", async ({
  municipality,
  person,
}) => {
  const { page } = await person();
  await openEditor(page, municipality.name);
  // Between the last and the first control the focus is in the browser's own bars, where the page has none.
  const isBehind = () => page.evaluate(() => document.activeElement?.matches("body, dialog *") === false);
  await walkTo(part(page, "Sources"));
  await page.keyboard.press("Enter");
  const sources = page.locator("#part-sources").getByLabel("Title (English)", { exact: true });
  const count = await sources.count();
  const remover = page.locator("#part-sources").getByRole("button", { name: /^Remove/ });
  await walkTo(remover.last());
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Remove this source?" });
  await expect(dialog).toBeVisible();
  await expectVisibleFocus(page);
  for (const key of ["Tab", "Tab", "Tab", "Tab", "Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab"]) {
    await page.keyboard.press(key);
    expect(await isBehind()).toBe(false);
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(remover.last()).toBeFocused();

  await page.keyboard.press("Enter");
  await walkTo(dialog.getByRole("button", { name: "Remove", exact: true }), { steps: 3 });
  await page.keyboard.press("Enter");
  await expect(sources).toHaveCount(count - 1);
  await expect(sources.last()).toBeFocused();
  await expectVisibleFocus(page);
});
