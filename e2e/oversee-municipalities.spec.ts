import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { reviews } from "@/db/schema/editorial";
import { municipalities } from "@/db/schema/profiles";
import { writeDraft } from "./support/municipalities";
import { expect, expectAccessible, test } from "./support/test";
import { unfinished } from "./support/unfinished";

const words = {
  en: {
    title: "What needs doing",
    old: "Figures to look at again",
    own: "My drafts",
    waiting: "Waiting for me",
    open: "Open",
    all: "Your municipalities",
    search: "Search by name, region or country",
    none: "No municipality found",
  },
  tr: {
    title: "Yapılacaklar",
    old: "Yeniden bakılacak veriler",
    own: "Taslaklarım",
    waiting: "Beni bekleyenler",
    open: "Aç",
    all: "Belediyeleriniz",
    search: "Ad, il veya ülkeye göre arayın",
    none: "Belediye bulunamadı",
  },
} as const;

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

for (const language of ["en", "tr"] as const) {
  const w = words[language];
  test(`somebody with many municipalities sees what waits in all of them: ${language}`, async ({
    municipality,
    person,
  }) => {
    const author = await person({ name: "Zeynep" });
    const network = { scope: "network" } as const;
    const { page, id, name } = await person({ language, grants: [{ role: "reviewer", ...network }] });
    await writeDraft(municipality.id, unfinished, { authorId: id, authorName: name });
    await handIn(municipality.id, { accountId: author.id, name: author.name, note: "Please look" });
    await page.goto("/admin");
    await expect(page.getByRole("heading", { level: 1, name: w.title })).toBeVisible();
    await expect(part(page, w.own)).toContainText(municipality.name);
    await expect(part(page, w.waiting)).toContainText("Please look");
    const way = part(page, w.waiting).getByRole("link", { name: `${w.open}: ${municipality.name}` });
    await expect(way).toHaveAttribute("href", `/admin${municipality.path}/review`);
    await expectAccessible(page);
    await page.goto("/admin/municipalities");
    await expect(page.getByRole("heading", { level: 1, name: w.all })).toBeVisible();
    await page.getByRole("searchbox", { name: w.search }).fill(municipality.slug.toUpperCase());
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText([
      new RegExp(municipality.name),
    ]);
    await expectAccessible(page);
    await page.getByRole("link", { name: w.old }).click();
    await expect(part(page, w.old)).toBeInViewport();
    await page.goto("/admin/municipalities?q=no-such-place&page=7");
    await expect(page.getByText(w.none)).toBeVisible();
  });
}

type HandedIn = { accountId: string; name: string; note: string };

/** Hands the draft in for review, as its author would. */
async function handIn(municipalityId: string, { accountId, name, note }: HandedIn): Promise<void> {
  const [draft] = await db
    .select({ id: municipalities.draftRevisionId })
    .from(municipalities)
    .where(eq(municipalities.id, municipalityId));
  const submitter = { submitterId: accountId, submitterName: name };
  await db.insert(reviews).values({ municipalityId, revisionId: draft?.id ?? "", note, ...submitter });
}
