import type { Locator, Page } from "@playwright/test";
import { expect } from "./test";

/** What is wrong with the focus as a person sees it; null when it is on the screen, uncovered and marked. */
const complaint = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return "the focus is nowhere";
    const name = `${focused.tagName} ${focused.getAttribute("aria-label") ?? focused.textContent?.slice(0, 40)}`;
    // A radio button that looks like a part of a divided control is drawn by its label.
    const drawn = focused.matches("input[type=radio]") ? (focused.closest("label") ?? focused) : focused;
    const box = drawn.getBoundingClientRect();
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (right - left < 4 || bottom - top < 4) return `${name} is off the screen`;
    const places = [0.1, 0.3, 0.5, 0.7, 0.9];
    const isSeen = places.some((x) =>
      places.some((y) => {
        const found = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
        return found !== null && (drawn.contains(found) || found.contains(drawn));
      }),
    );
    if (!isSeen) return `${name} is covered`;
    const { boxShadow, outlineStyle, outlineColor } = getComputedStyle(drawn);
    const hasOutline = outlineStyle !== "none" && !/, 0\)$/.test(outlineColor);
    return boxShadow === "none" && !hasOutline ? `${name} shows no focus` : null;
  });

export const expectVisibleFocus = (page: Page) =>
  expect.poll(() => complaint(page), { message: "the focus" }).toBeNull();

/**
 * Presses Tab, or another key, until the target has the focus, as somebody without a mouse does; on the way the focus
 * is visible at every stop.
 */
export async function walkTo(target: Locator, { key = "Tab", steps = 120 } = {}): Promise<void> {
  const page = target.page();
  const wanted = await target.elementHandle();
  const isThere = () => wanted?.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < steps; step++) {
    if (await isThere()) return;
    await page.keyboard.press(key);
    await expectVisibleFocus(page);
  }
  if (await isThere()) return;
  throw new Error(`${target} was not reached with ${steps} times ${key}`);
}

/** Writes over what the field in focus holds. */
export async function retype(page: Page, text: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
}
