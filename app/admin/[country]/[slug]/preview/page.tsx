import "@/app/styles/versions.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DraftPage } from "@/app/preview/draft-page";
import { LanguageLinks } from "@/app/preview/language-links";
import { readAnswer } from "@/features/auth/form/answer";
import { requireStaff, requireWriterOf } from "@/features/auth/gates";
import { isEditor } from "@/features/auth/scopes";
import { ShareSection } from "@/features/drafts/components/preview/share-section";
import { getDraftOnPage, listPreviewLinks } from "@/features/drafts/preview/queries";
import { previewPath } from "@/features/drafts/preview/schema";
import { isLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { AdminFrame } from "../../../frame";

// Answered whole and anew for each request: a draft is never cached.
export const instant = false;

type Props = {
  params: Promise<{ country: string; slug: string }>;
  searchParams: Promise<{ lang?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const scope = await requireWriterOf(await params);
  const { language } = scope.actor;
  const draft = await getDraftOnPage(scope, language);
  const name = draft?.page?.profile.names.short || draft?.slug || "";
  const title = translator(language, "preview")("titleOf", { name });
  return { title: `${title} · ${translator(language, "admin")("editing")}` };
}

export default async function PreviewPage({ params, searchParams }: Props) {
  const scope = await requireWriterOf(await params);
  const { municipalityId, actor } = scope;
  const { lang } = await searchParams;
  const shown = isLocale(lang) ? lang : actor.language;
  const draft = (await getDraftOnPage(scope, shown)) ?? notFound();
  const [links, made, revoked] = await Promise.all([
    isEditor(scope) ? listPreviewLinks(scope) : null,
    readAnswer("preview"),
    readAnswer("revoke"),
  ]);
  const { countrySlug, slug, page } = draft;
  const address = { country: countrySlug, slug };
  const t = translator(actor.language, "preview");
  return (
    <AdminFrame
      scope={await requireStaff()}
      place={{ countrySlug, slug }}
      title={t("title")}
      lede={t("lede", { name: page?.profile.names.short || slug })}
      tools={
        <LanguageLinks
          shown={shown}
          wordsIn={actor.language}
          addressIn={(language) => previewPath(address, language)}
        />
      }
    >
      {links && (
        <ShareSection
          {...{ links, made, revoked }}
          fields={{ municipalityId, ...address }}
          now={new Date()}
          locale={actor.language}
        />
      )}
      <section aria-label={t("frame")} lang={shown} className="preview-frame">
        <DraftPage draft={draft} locale={shown} />
      </section>
    </AdminFrame>
  );
}
