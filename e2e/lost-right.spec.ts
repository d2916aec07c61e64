import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { grants } from "@/db/schema/grants";
import { municipalities } from "@/db/schema/profiles";
import { latestRevision } from "./support/municipalities";
import { expect, expectAccessible, test } from "./support/test";

/** What the page gives to whoever presses the button that stores it as a file. */
async function storedText(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  return readFile(await (await download).path(), "utf8");
}

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
    expect(await storedText(page, store)).toContain("Typed too late");
    await expect(page.getByRole("status").filter({ hasText: /\S/ })).toBeVisible();
  });
}

const ways: Record<string, (page: Page) => Promise<void>> = {
  "saving by itself after a pause": (page) => page.clock.runFor(3_000),
  publishing: async (page) => {
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Publish this page?" });
    await dialog.getByRole("button", { name: "Publish now" }).click();
  },
};

for (const [way, go] of Object.entries(ways)) {
  test(`a right that is taken away before ${way}: nothing is written or lost, and it is said`, async ({
    municipality,
    person,
  }) => {
    const editor = await person();
    const { page } = editor;
    await page.clock.install();
    await page.goto(`/admin${municipality.path}`);
    const heading = page.getByRole("textbox", { name: "Heading in English" }).first();
    await expect(heading).toBeEditable();
    const before = await standing(municipality.id);
    await db.delete(grants).where(eq(grants.accountId, editor.id));
    // Time stands still, so that nothing is saved that the test does not ask for.
    await page.clock.pauseAt(new Date(Date.now() + 60_000));
    await heading.fill("Typed too late");
    await go(page);
    await expect(page.getByRole("heading", { level: 1, name: "This page is not open to you" })).toBeFocused();
    expect(await standing(municipality.id)).toEqual(before);
    expect(await storedText(page, "Save what I typed as a file")).toContain("Typed too late");
  });
}

for (const { language, publish, now, store, done } of [
  {
    language: "en",
    publish: "Publish",
    now: "Publish now",
    store: "Save what I typed as a file",
    done: /^Published\. /,
  },
  {
    language: "tr",
    publish: "Yayımla",
    now: "Şimdi yayımla",
    store: "Yazdıklarımı dosyaya kaydet",
    done: /^Yayımlandı\. /,
  },
] as const) {
  test(`what a publication was to say is not lost with the right to publish, nor said twice: ${language}`, async ({
    municipality,
    person,
  }) => {
    const editor = await person({ language });
    const { page } = editor;
    const open = async () => {
      await page.goto(`/admin${municipality.path}`);
      await page.getByRole("button", { name: publish, exact: true }).click();
      const dialog = page.getByRole("dialog");
      return { dialog, note: dialog.getByRole("textbox", { name: /English/ }) };
    };
    const { dialog, note } = await open();
    await note.fill("Figures of 2026 added");
    const held = await db.delete(grants).where(eq(grants.accountId, editor.id)).returning();
    await dialog.getByRole("button", { name: now }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expectAccessible(page);
    expect(await storedText(page, store)).toContain("Figures of 2026 added");

    await db.insert(grants).values(held);
    const again = await open();
    await expect(again.note).toHaveValue("Figures of 2026 added");
    await again.dialog.getByRole("button", { name: now }).click();
    await expect(page.getByText(done)).toBeVisible();
    await expect((await open()).note).toHaveValue("");
  });
}

/** The newest revision, and which one visitors see. */
async function standing(id: string) {
  const [row] = await db
    .select({ draft: municipalities.draftRevisionId, published: municipalities.publishedRevisionId })
    .from(municipalities)
    .where(eq(municipalities.id, id));
  return { ...row, newest: await latestRevision(id) };
}
