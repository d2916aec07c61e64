import "@/app/styles/comparison.css";
import "@/app/styles/review.css";
import "@/app/styles/versions.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DraftPage } from "@/app/preview/draft-page";
import { LanguageLinks } from "@/app/preview/language-links";
import { DoneNotice } from "@/components/done-notice";
import { AccountLanguage } from "@/features/accounts/components/account-language";
import { readAnswer } from "@/features/auth/form/answer";
import { requireWriterOf } from "@/features/auth/gates";
import { editorPath } from "@/features/auth/paths";
import { can } from "@/features/auth/policy";
import type { WriterScope } from "@/features/auth/scopes";
import { ProfileEditor } from "@/features/drafts/components/frame/profile-editor";
import { AdminHeader } from "@/features/drafts/components/header/admin-header";
import { ArchivedNotice } from "@/features/drafts/components/municipalities/archived-notice";
import { LockedDraft } from "@/features/drafts/components/review/locked-draft";
import { getArchived } from "@/features/drafts/municipalities/queries";
import { getDraftOnPage } from "@/features/drafts/preview/queries";
import { getProfileForEdit, listEditablePlaces } from "@/features/drafts/queries";
import type { Review } from "@/features/drafts/review/queries";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { readEditorProps } from "./editor-props";

// Answered whole and anew for each request: a draft is never cached.
export const instant = false;

type Props = {
  params: Promise<{ country: string; slug: string }>;
  /** The language in which a draft is read that cannot be changed. */
  searchParams: Promise<{ lang?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const scope = await requireWriterOf(await params);
  const data = await getProfileForEdit(scope);
  const name = data?.draft.profile.names.short || data?.municipality.slug || "";
  return { title: `${name} · ${translator(scope.actor.language, "admin")("editing")}` };
}

export default async function EditPage({ params, searchParams }: Props) {
  const scope = await requireWriterOf(await params);
  const [editor, editable, withdrawal] = await Promise.all([
    readEditorProps(scope),
    listEditablePlaces(scope),
    readAnswer("withdraw"),
  ]);
  if (!editor) notFound();
  const archived = await getArchived(scope);
  const { municipality } = editor.data;
  const { open } = editor.review;
  const { actor } = scope;
  const { language } = actor;
  return (
    <>
      <AdminHeader
        actor={actor}
        editable={editable}
        place={{ ...municipality, page: "page" }}
        language={<AccountLanguage current={language} />}
      />
      <main id="content" tabIndex={-1} className="flex flex-1 flex-col">
        {archived ? (
          <ArchivedNotice
            address={{ country: municipality.countrySlug, slug: municipality.slug }}
            archived={archived}
            mayManage={can(actor, "municipalities.manage", scope)}
            locale={language}
          />
        ) : open && !scope.canReview ? (
          <WaitingDraft scope={scope} review={open} lang={(await searchParams).lang} />
        ) : (
          <>
            <noscript>
              <p className="admin-container py-5">
                <strong>{translator(language, "editor")("noScript")}</strong>
              </p>
            </noscript>
            {withdrawal.isDone && (
              <div className="admin-container pb-6">
                <DoneNotice text={translator(language, "review")("done.withdrawn")} />
              </div>
            )}
            <ProfileEditor key={municipality.id} {...editor} />
          </>
        )}
      </main>
    </>
  );
}

type Waiting = { scope: WriterScope; review: Review; lang: string | string[] | undefined };

/** What editors see of a draft that waits for a reviewer. */
async function WaitingDraft({ scope, review, lang }: Waiting) {
  const { actor, municipalityId } = scope;
  const shown = isLocale(lang) ? lang : actor.language;
  const draft = (await getDraftOnPage(scope, shown)) ?? notFound();
  const address = { country: draft.countrySlug, slug: draft.slug };
  const addressIn = (language: Locale) => `${editorPath(address)}?lang=${language}`;
  return (
    <LockedDraft
      {...{ review, municipalityId, address, shown }}
      mayWithdraw={review.isOwn || can(actor, "profile.edit", scope)}
      locale={actor.language}
      languages={<LanguageLinks {...{ shown, addressIn }} wordsIn={actor.language} />}
    >
      <DraftPage draft={draft} locale={shown} />
    </LockedDraft>
  );
}
