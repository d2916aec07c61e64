import { writeDraft } from "./support/municipalities";
import { returnReview } from "./support/reviews";
import { expect, expectAccessible, test } from "./support/test";

const words = {
  en: {
    edit: "Continue",
    notice: "Review",
    goTo: /^Go to: .*region.*Türkçe/i,
    region: "Province or region (Türkçe)",
    save: "Save draft",
    saved: /^Draft saved/,
    answer: "Answer, or mark as settled",
    answerTo: /^Answer about /,
    open: /^Answer *:/,
    settle: /^This is settled/,
    send: "Send comments",
    sent: "Your comments have been sent.",
    settledBy: /Settled by /,
    preview: "Preview",
    frame: "The draft as a page",
    share: "Share with somebody without an account",
    submit: "Submit for review",
    submitNow: "Submit",
    waiting: "This draft waits for a reviewer",
  },
  tr: {
    edit: "Devam et",
    notice: "İnceleme",
    goTo: /^Git: .*bölge.*Türkçe/i,
    region: "İl veya bölge (Türkçe)",
    save: "Taslağı kaydet",
    saved: /^Taslak kaydedildi/,
    answer: "Yanıtla ya da çözüldü olarak işaretle",
    answerTo: /^Yanıt: /,
    open: /^Yanıtla *:/,
    settle: /^Bu konu çözüldü/,
    send: "Yorumları gönder",
    sent: "Yorumlarınız gönderildi.",
    settledBy: /Çözüldü olarak işaretleyen: /,
    preview: "Önizleme",
    frame: "Sayfa olarak taslak",
    share: "Hesabı olmayan biriyle paylaş",
    submit: "İncelemeye gönder",
    submitNow: "Gönder",
    waiting: "Bu taslak gözden geçirilmeyi bekliyor",
  },
} as const;

for (const language of ["en", "tr"] as const) {
  const w = words[language];
  test(`a translator mends what a reviewer spoke of, answers, looks at the preview and hands in again: ${language}`, async ({
    municipality,
    person,
  }) => {
    test.slow();
    const { id: municipalityId, path } = municipality;
    const author = await person({
      language,
      grants: [{ role: "translator", language: "tr", scope: "municipality", municipalityId }],
    });
    const { page } = author;
    await writeDraft(
      municipalityId,
      (profile) => ({ ...profile, region: { ...profile.region, tr: "Izmir" } }),
      { authorId: author.id, authorName: author.name },
    );
    await returnReview(municipalityId, author, {
      ...{ field: "region.tr", text: "With a dotted İ?", reason: "One letter is wrong." },
    });

    // From the tasks to the field, beside which the comment stands.
    await page.goto("/admin");
    await expect(page.getByRole("main")).toContainText("One letter is wrong.");
    await page.goto(`/admin${path}`);
    await expect(page.getByLabel(w.region)).toBeEditable();
    const notice = page.getByRole("region", { name: w.notice, exact: true });
    await expect(notice).toContainText("With a dotted İ?");
    await notice.getByRole("button", { name: w.goTo }).click();
    await expect(page.getByLabel(w.region)).toBeFocused();
    await expect(page.getByRole("note")).toContainText("With a dotted İ?");
    await page.getByLabel(w.region).fill("İzmir, Ege");
    await page.getByRole("button", { name: w.save }).click();
    await expect(page.getByText(w.saved)).toBeVisible();
    await expectAccessible(page);

    // The comment is answered and settled where it was made.
    await notice.getByRole("link", { name: w.answer }).click();
    await page.getByText(w.open).click();
    await page.getByRole("textbox", { name: w.answerTo }).fill("Mended.");
    await page.getByRole("checkbox", { name: w.settle }).check();
    await expectAccessible(page);
    await page.getByRole("button", { name: w.send }).click();
    await expect(page.getByText(w.sent)).toBeVisible();
    await expect(page.getByText("Mended.")).toBeVisible();
    await expect(page.getByText(w.settledBy)).toBeVisible();
    await expectAccessible(page);

    // The preview is theirs to read, and not to share.
    await page.getByRole("link", { name: w.preview }).click();
    const draft = page.getByRole("region", { name: w.frame });
    if (language === "en") await page.getByRole("link", { name: "Türkçe" }).click();
    await expect(draft).toContainText("İzmir, Ege");
    await expect(page.getByText(w.share)).toHaveCount(0);
    await expectAccessible(page);

    await page.goto(`/admin${path}`);
    await expect(page.getByLabel(w.region)).toBeEditable();
    await expect(page.getByText("With a dotted İ?")).toHaveCount(0);
    await page.getByRole("button", { name: w.submit }).click();
    await page.getByRole("dialog").getByRole("button", { name: w.submitNow, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: w.waiting })).toBeVisible();
    await expectAccessible(page);
  });
}
