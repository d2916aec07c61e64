import { mkdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { eq, sql } from "drizzle-orm";
import sharp from "sharp";
import { db } from "@/db/client";
import { media, reviewComments, reviews } from "@/db/schema/editorial";
import { municipalities } from "@/db/schema/profiles";
import { konak } from "@/db/seed/profiles/konak";
import { landscape, pdf } from "@/features/media/pictures.fixtures";
import { MIDDLE } from "@/features/profiles/images";
import type { Locale } from "@/lib/i18n/locales";
import { file } from "../support/files";
import { writeDraft } from "../support/municipalities";
import { createPreviewLink, openReview } from "../support/reviews";
import { giveApp } from "../support/second-factors";
import { expect, type Person, test } from "../support/test";

// Not tests: pictures of every page of the editorial area for docs/, taken of a draft of Konak as people leave it.
// PICTURES=1 npm run e2e -- --project=pictures

const folder = "docs/screens/admin";
const place = "/admin/turkiye/konak";
const pages = {
  overview: "/admin",
  municipalities: "/admin/municipalities",
  "municipality-new": "/admin/municipalities/new",
  queue: "/admin/review",
  tasks: `${place}/tasks`,
  editor: place,
  figures: `${place}/figures`,
  media: `${place}/media`,
  history: `${place}/history`,
  comparison: `${place}/history?from=1&to=3`,
  review: `${place}/review`,
  preview: `${place}/preview`,
  settings: `${place}/settings`,
  people: "/admin/people",
  record: "/admin/record",
  outbox: "/admin/mail",
  account: "/admin/account",
};

async function picture(page: Page, name: string): Promise<void> {
  const shot = await page.screenshot({ fullPage: !name.startsWith("editor"), animations: "disabled" });
  await sharp(shot).webp({ quality: 60, effort: 6 }).toFile(`${folder}/${name}.webp`);
}

async function takeAll(page: Page, suffix: string, chosen: readonly (keyof typeof pages)[]): Promise<void> {
  for (const name of chosen) {
    await page.goto(pages[name], { waitUntil: "networkidle" });
    await picture(page, `${name}-${suffix}`);
  }
}

/** A library with two pictures and a document; answers with what the first is known by. */
async function fillLibrary({ page }: Person): Promise<string> {
  await page.goto(pages.media);
  const jpeg = (seed: number) => landscape({ seed }).jpeg().toBuffer();
  await page
    .getByLabel("Choose files")
    .setInputFiles([
      file("gulf-at-dusk.jpg", await jpeg(1)),
      file("hills-behind-the-town.jpg", await jpeg(6)),
      file("strategic-plan.pdf", pdf(), "application/pdf"),
    ]);
  const sent = page.getByRole("list", { name: "Files being added" }).getByRole("listitem");
  await expect(sent.filter({ hasText: "Added to the library" })).toHaveCount(3);
  await expect(page.getByRole("table", { name: "Files in the library" }).getByRole("row")).toHaveCount(4);
  // Until its sizes are made, a picture is shown as a blur.
  await expect(page.getByText(/^Its sizes are being made/)).toHaveCount(0, { timeout: 60_000 });
  const [row] = await db.select({ hash: media.hash }).from(media).where(eq(media.name, "gulf-at-dusk.jpg"));
  return row?.hash ?? "";
}

/** Two drafts after the published one, the last of which, with a picture, waits for a reviewer. */
async function story(author: Person): Promise<void> {
  const picture = await fillLibrary(author);
  const [row] = await db
    .select({ id: municipalities.id })
    .from(municipalities)
    .where(eq(municipalities.slug, "konak"));
  const id = row?.id ?? "";
  const own = { authorId: author.id, authorName: author.name };
  const [first, ...others] = konak.sections;
  if (!first) throw new Error("Konak has sections");
  const heading = { en: "Who lives in Konak", tr: "Konak’ta kimler yaşıyor" };
  await writeDraft(id, (profile) => ({ ...profile, sections: [{ ...first, heading }, ...others] }), own);
  await writeDraft(
    id,
    (profile) => ({
      ...profile,
      region: { en: "İzmir, Aegean Region", tr: "İzmir, Ege Bölgesi" },
      images: [
        {
          ...{ id: "gulf", file: picture, isDecorative: false, caption: {}, focal: MIDDLE },
          alt: {
            en: "The gulf at dusk, with hills behind it",
            tr: "Akşam vakti körfez ve arkasındaki tepeler",
          },
          ...{ credit: "Konak Municipality", licence: "cc-by-4.0" as const },
        },
      ],
      cover: "gulf",
    }),
    own,
  );
  const review = await openReview(id);
  await db
    .update(reviews)
    .set({ note: "Region and first heading", submitterId: author.id, submitterName: author.name })
    .where(eq(reviews.id, review));
  await db
    .insert(reviewComments)
    .values({ reviewId: review, field: "region.en", text: "With the province?", authorName: "Rana Er" });
  await createPreviewLink(id);
  await db.execute(sql`update preview_links set creator_name = ${author.name}, note = 'For the mayor'`);
}

const everything = Object.keys(pages) as (keyof typeof pages)[];

test("of every page of the editorial area", async ({ person }) => {
  test.setTimeout(600_000);
  mkdirSync(folder, { recursive: true });
  const ofTurkiye = { role: "editor", scope: "country", countryCode: "tr" } as const;
  await story(await person({ name: "Ayşe Yılmaz", grants: [ofTurkiye] }));
  for (const language of ["en", "tr"] satisfies Locale[]) {
    const grants = [{ role: "administrator", scope: "network" }] as const;
    const { page, ...account } = await person({ name: "Rana Er", language, grants: [...grants] });
    await giveApp(account);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await takeAll(page, `1440-${language}`, everything);
    await page.setViewportSize({ width: 390, height: 844 });
    await takeAll(page, `390-${language}`, ["overview", "tasks", "editor", "review", "history"]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: "dark" });
    await takeAll(page, `dark-${language}`, ["tasks", "editor", "review", "comparison"]);
  }
});
