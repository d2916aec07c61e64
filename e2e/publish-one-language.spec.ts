import { prose } from "@/db/seed/prose";
import type { Profile } from "@/features/profiles/schema";
import { signIn } from "./support/accounts";
import { readDraft, writeDraft } from "./support/municipalities";
import { openReview } from "./support/reviews";
import { expect, expectAccessible, test } from "./support/test";

const words = {
  en: {
    review: "Review",
    leave: "Türkçe",
    keep: "English",
    submit: "Publish now",
    choose: "Choose at least one language to publish.",
    done: "Published. What you left out stays as visitors read it; the draft keeps it.",
    read: { path: "/en", text: "The new English text." },
    waiting: {
      path: "/tr",
      section: "Kent ve insan",
      newer: "Bu bölümün İngilizce metni daha yeni.",
      missing: "Bu bölüm henüz Türkçe yazılmadı. Bölümü İngilizce okuyorsunuz.",
      inOther: { lang: "en", heading: "Markets", text: "One each day." },
      unseen: "Yeni Türkçe metin.",
    },
  },
  tr: {
    review: "İncele",
    leave: "English",
    keep: "Türkçe",
    submit: "Şimdi yayımla",
    choose: "Yayımlanacak en az bir dil seçin.",
    done: "Yayımlandı. Dışarıda bıraktığınız dil ziyaretçilerin okuduğu gibi kaldı; taslakta duruyor.",
    read: { path: "/tr", text: "Yeni Türkçe metin." },
    waiting: {
      path: "/en",
      section: "People and place",
      // The page is written in English first: only a translation can be behind.
      newer: null,
      missing: "This part has not been written in English yet. You are reading it in Turkish.",
      inOther: { lang: "tr", heading: "Pazarlar", text: "Her gün bir tane." },
      unseen: "The new English text.",
    },
  },
} as const;

/** A first part with other words in both languages, and a part that is new. */
function rewritten(profile: Profile): Profile {
  const [first, ...others] = profile.sections;
  if (!first) throw new Error("Konak has sections");
  const body = { en: prose("The new English text."), tr: prose("Yeni Türkçe metin.") };
  const markets = {
    ...{ id: "markets", heading: { en: "Markets", tr: "Pazarlar" }, drawings: [] },
    body: { en: prose("One each day."), tr: prose("Her gün bir tane.") },
  };
  return { ...profile, sections: [{ ...first, body }, ...others, markets] };
}

for (const language of ["en", "tr"] as const) {
  const w = words[language];
  test(`a reviewer publishes one language of a draft while the other waits, and readers of both are told: ${language}`, async ({
    page: reader,
    municipality,
    person,
  }) => {
    test.slow();
    await writeDraft(municipality.id, rewritten);
    await openReview(municipality.id);
    const reviews = { role: "reviewer", scope: "municipality", municipalityId: municipality.id } as const;
    const { page } = await person({ language, grants: [reviews] });
    await page.goto("/admin/review");
    await expectAccessible(page);
    await page.getByRole("link", { name: `${w.review}: ${municipality.name}` }).click();
    // On a low window too the decisions stand as a whole, not in a frame that scrolls.
    const decisions = page.locator(".review-decisions");
    for (const height of [720, 1000]) {
      await page.setViewportSize({ width: 1440, height });
      expect(await decisions.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(0);
    }
    const box = (name: string) => page.getByRole("checkbox", { name, exact: true });
    await expect(box(w.leave)).toBeChecked();
    await box(w.leave).uncheck();
    await box(w.keep).uncheck();
    await page.getByRole("button", { name: w.submit }).click();
    await expect(page.getByRole("alert").filter({ hasText: w.choose })).toBeFocused();
    await expectAccessible(page);
    await box(w.keep).check();
    await page.getByRole("button", { name: w.submit }).click();
    await expect(page.getByText(w.done)).toBeVisible();
    await expectAccessible(page);

    await reader.goto(`${w.read.path}${municipality.path}`);
    await expect(reader.getByRole("main")).toContainText(w.read.text);
    await expectAccessible(reader);
    const { path, section, newer, missing, inOther, unseen } = w.waiting;
    await reader.goto(`${path}${municipality.path}`);
    await expect(reader.getByRole("main")).not.toContainText(unseen);
    const notice = reader.getByRole("region", { name: section, exact: true }).locator(".language-notice");
    await expect(notice).toHaveText(newer ? [new RegExp(newer)] : []);
    const added = reader.getByRole("region", { name: inOther.heading });
    await expect(added).toContainText(missing);
    await expect(added.locator(`[lang=${inOther.lang}]`).filter({ hasText: inOther.text })).not.toHaveCount(
      0,
    );
    await expectAccessible(reader);

    // What waits is still in the draft.
    expect(JSON.stringify((await readDraft(municipality.id)).profile)).toContain(unseen);
  });
}

test("without a script the chosen languages are kept when something else is refused", async ({
  municipality,
  person,
  browser,
}) => {
  await writeDraft(municipality.id, rewritten);
  await openReview(municipality.id);
  const reviews = { role: "reviewer", scope: "municipality", municipalityId: municipality.id } as const;
  const account = await person({ grants: [reviews], signedIn: false });
  const context = await browser.newContext({ javaScriptEnabled: false });
  await signIn(context, account);
  const page = await context.newPage();
  await page.goto(`/admin${municipality.path}/review`);
  await page.getByRole("checkbox", { name: "Türkçe", exact: true }).uncheck();
  await page.getByRole("button", { name: "Return", exact: true }).click();
  await expect(page.getByText("Give a reason.")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "Türkçe", exact: true })).not.toBeChecked();
  await expect(page.getByRole("checkbox", { name: "English", exact: true })).toBeChecked();
  await context.close();
});
