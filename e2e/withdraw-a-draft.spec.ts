import { signIn } from "./support/accounts";
import { openReview } from "./support/reviews";
import { expect, expectAccessible, test } from "./support/test";

const words = {
  en: {
    part: "In review",
    submit: "Withdraw",
    title: "Withdraw this draft?",
    now: "Withdraw it",
    cancel: "Cancel",
    done: "The draft has been withdrawn. It can be changed again.",
    none: "Nothing is in review.",
    over: /^This review has ended meanwhile/,
  },
  tr: {
    part: "İncelemede",
    submit: "Geri çek",
    title: "Taslak geri çekilsin mi?",
    now: "Taslağı geri çek",
    cancel: "Vazgeç",
    done: "Taslak geri çekildi. Artık yeniden değiştirilebilir.",
    none: "İncelemede bir şey yok.",
    over: /^Bu inceleme bu arada sona erdi/,
  },
} as const;

for (const language of ["en", "tr"] as const) {
  const w = words[language];
  test(`what waits for a reviewer is withdrawn from the page of tasks, once: ${language}`, async ({
    municipality,
    person,
  }) => {
    await openReview(municipality.id);
    const [one, other] = [await person({ language }), await person({ language })];
    const dialog = (page: typeof one.page) => page.getByRole("dialog", { name: w.title });
    const part = (page: typeof one.page) => page.getByRole("region", { name: w.part, exact: true });
    for (const { page } of [one, other]) {
      await page.goto(`/admin${municipality.path}/tasks`);
      await part(page).getByRole("button", { name: w.submit }).click();
      await expect(dialog(page)).toBeVisible();
    }
    await expectAccessible(one.page);
    await dialog(one.page).getByRole("button", { name: w.cancel }).click();
    await expect(part(one.page).getByRole("button", { name: w.submit })).toBeFocused();
    await one.page.keyboard.press("Enter");
    await dialog(one.page).getByRole("button", { name: w.now }).click();
    await expect(one.page.getByRole("status").filter({ hasText: w.done })).toBeFocused();
    await expect(part(one.page)).toContainText(w.none);
    await expectAccessible(one.page);

    await dialog(other.page).getByRole("button", { name: w.now }).click();
    await expect(other.page.getByRole("alert").filter({ hasText: w.over })).toBeFocused();
    await expectAccessible(other.page);
  });
}

test("a draft is withdrawn without a script; not by a translator who has not handed it in", async ({
  municipality,
  person,
  browser,
}) => {
  await openReview(municipality.id);
  const { id } = municipality;
  const { page: translator } = await person({
    grants: [{ role: "translator", language: "tr", scope: "municipality", municipalityId: id }],
  });
  await translator.goto(`/admin${municipality.path}/tasks`);
  const part = translator.getByRole("region", { name: words.en.part, exact: true });
  await expect(part.getByRole("link", { name: "Open" })).toBeVisible();
  await expect(part.getByRole("button")).toHaveCount(0);

  const account = await person({ signedIn: false });
  const context = await browser.newContext({ javaScriptEnabled: false });
  await signIn(context, account);
  const page = await context.newPage();
  await page.goto(`/admin${municipality.path}/tasks`);
  await page.getByRole("button", { name: words.en.submit }).click();
  await expect(page.getByText(words.en.done)).toBeVisible();
  await expect(page.getByText(words.en.none)).toBeVisible();
  await context.close();
});
