import type { Page } from "@playwright/test";
import { countMails, linkIn } from "./support/mails";
import { expect, expectAccessible, type Person, test } from "./support/test";

const heading = (page: Page, nth = 0) => page.getByRole("textbox", { name: "Heading in English" }).nth(nth);

async function write(page: Page, words: string) {
  await heading(page).fill(words);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
}

async function submit(page: Page, note: string) {
  await page.getByRole("button", { name: "Submit for review" }).click();
  const dialog = page.getByRole("dialog", { name: "Submit for review?" });
  await dialog.getByLabel("Note to the reviewers").fill(note);
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Submit", exact: true }).click();
  await expect(page.getByRole("heading", { name: "This draft waits for a reviewer" })).toBeVisible();
}

async function told(page: Page, text: string) {
  const notice = page.getByRole("status").filter({ hasText: text });
  await expect(notice).toBeFocused();
  await expect(notice).toBeInViewport();
}

const mailed = (to: Person, kind: string) => countMails({ recipient: to.email, kind });

test("a draft is handed in, commented on in another language, returned, handed in again and published", async ({
  page: reader,
  municipality,
  person,
}) => {
  test.slow();
  const reviews = { role: "reviewer", scope: "municipality", municipalityId: municipality.id } as const;
  const ayse = await person({ name: "Ayşe Kaya" });
  const ali = await person({ name: "Ali Demir" });
  const rana = await person({ name: "Rana Su", language: "tr", grants: [reviews] });
  const editor = `/admin${municipality.path}`;
  for (const { page } of [ali, ayse]) {
    await page.goto(editor);
    await expect(heading(page)).toBeEditable();
  }

  // Handed in, while a colleague has the page open.
  await write(ayse.page, "Those who live here");
  await submit(ayse.page, "The heading was too long.");
  await expect(ayse.page.getByText("Handed in by you")).toBeVisible();
  await expect(ayse.page.getByRole("region", { name: "The draft as it was handed in" })).toContainText(
    "Those who live here",
  );
  await expectAccessible(ayse.page);
  // Nothing asks editors to go on with it meanwhile; it stands under what is in review.
  await ayse.page.goto(`${editor}/tasks`);
  await expect(ayse.page.getByRole("region", { name: "In review" })).toContainText("Waiting for a reviewer");
  await expect(ayse.page.getByRole("link", { name: /^Continue/ })).toHaveCount(0);
  await expectAccessible(ayse.page);
  await ayse.page.goto(editor);
  await heading(ali.page, 1).fill("Ali’s heading");
  await expect(ali.page.getByText(/^Not saved: this draft waits for a reviewer/)).toBeVisible();
  await expect(heading(ali.page, 1)).toHaveValue("Ali’s heading");
  await expectAccessible(ali.page);

  // Withdrawn and handed in again: each time the reviewer is told.
  await ayse.page.getByRole("button", { name: "Withdraw" }).click();
  await ayse.page
    .getByRole("dialog", { name: "Withdraw this draft?" })
    .getByRole("button", { name: "Withdraw it" })
    .click();
  await expect(ayse.page.getByText("The draft has been withdrawn.")).toBeFocused();
  await expect(heading(ayse.page)).toHaveValue("Those who live here");
  await submit(ayse.page, "The heading was too long.");
  expect(await mailed(rana, "review-submitted")).toBe(2);
  expect(await mailed(rana, "review-withdrawn")).toBe(1);

  // The reviewer's queue, the comparison, a comment and a return.
  await rana.page.goto("/admin/review");
  await expect(rana.page.getByRole("heading", { name: "İnceleme bekleyenler" })).toBeVisible();
  await expect(rana.page.getByRole("listitem").filter({ hasText: municipality.name })).toContainText(
    "The heading was too long.",
  );
  await expectAccessible(rana.page);
  await rana.page.goto("/admin/municipalities");
  await expect(rana.page.getByRole("listitem").filter({ hasText: municipality.name })).toContainText(
    "İncelemede",
  );
  await rana.page.goto("/admin/review");
  await rana.page.getByRole("link", { name: `İncele: ${municipality.name}` }).click();
  await expect(rana.page.getByRole("main")).toContainText("Those who live here");
  // What would be published although its translation has not followed says so, beside the choice.
  const chosen = rana.page.getByRole("group", { name: "Yayımlanacak diller" });
  await expect(chosen.getByText("Çeviri güncel değil: 1")).toBeVisible();
  await rana.page.getByText(/^Yorum yaz *:.*başlık \(English\)/).click();
  await rana.page.getByRole("textbox", { name: /^Yorum: .*başlık/ }).fill("Who are “those”?");
  await expectAccessible(rana.page);
  await rana.page.getByRole("button", { name: "Geri gönder" }).click();
  await expect(rana.page.getByText("Bir gerekçe yazın.")).toBeVisible();
  await expect(rana.page.getByLabel("Gerekçe")).toBeFocused();
  await expect(rana.page.getByRole("textbox", { name: /^Yorum: / })).toHaveValue("Who are “those”?");
  await rana.page.getByLabel("Gerekçe").fill("One word is unclear.");
  await rana.page.getByRole("button", { name: "Geri gönder" }).click();
  // What came of it is brought into view, though the buttons were far below.
  await told(rana.page, "Taslak geri gönderildi.");
  // Returned, nothing is published or returned any more along with which a comment could go.
  await expect(rana.page.getByText("Yayımladığınızda ya da geri gönderdiğinizde de eklenir.")).toHaveCount(0);
  await expectAccessible(rana.page);

  // Both stand in the editor, the comment beside its field.
  await ayse.page.goto(await linkIn({ recipient: ayse.email, kind: "review-returned" }));
  await expect(ayse.page.getByRole("main")).toContainText("One word is unclear.");
  await ayse.page.getByRole("link", { name: "Edit", exact: true }).click();
  const notice = ayse.page.getByRole("region", { name: "Review" });
  await expect(notice).toContainText("One word is unclear.");
  await notice.getByRole("button", { name: /^Go to: .*heading \(English\)/ }).click();
  await expect(heading(ayse.page)).toBeFocused();
  await expect(ayse.page.getByRole("note")).toContainText("Who are “those”?");
  await expectAccessible(ayse.page);

  // What the colleague typed during the review was kept, and is put back.
  await ali.page.reload();
  await expect(heading(ali.page, 1)).toHaveValue("Ali’s heading");
  await expect(ali.page.getByText(/^Draft saved/)).toBeVisible();

  await ayse.page.reload();
  await write(ayse.page, "The people of Konak");
  await submit(ayse.page, "");
  await rana.page.goto("/admin/review");
  await rana.page.getByRole("link", { name: `İncele: ${municipality.name}` }).click();
  await rana.page.getByLabel(/^Ne değişti.*English/).fill("A shorter heading.");
  await rana.page.getByRole("button", { name: "Şimdi yayımla" }).click();
  await told(rana.page, "Yayımlandı. Ziyaretçiler artık değişikliği görüyor.");
  expect(await mailed(ayse, "review-published")).toBe(1);
  expect(await mailed(rana, "review-submitted")).toBe(3);
  await reader.goto(`/en${municipality.path}`);
  await expect(reader.getByRole("heading", { name: "The people of Konak" })).toBeVisible();
  await ayse.page.goto(`${editor}/history`);
  await expect(ayse.page.getByRole("link", { name: "Read the review" })).toHaveCount(3);
});
