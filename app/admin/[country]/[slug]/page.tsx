import "@/app/styles/comparison.css";
import "@/app/styles/review.css";
import "@/app/styles/versions.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DraftPage } from "@/app/preview/draft-page";
import { AccountLanguage } from "@/features/accounts/components/account-language";
import { readAnswer } from "@/features/auth/form/answer";
import { requireWriterOf } from "@/features/auth/gates";
import { can } from "@/features/auth/policy";
import type { WriterScope } from "@/features/auth/scopes";
import { ProfileEditor } from "@/features/drafts/components/frame/profile-editor";
import { AdminHeader } from "@/features/drafts/components/header/admin-header";
import { ArchivedNotice } from "@/features/drafts/components/municipalities/archived-notice";
import { DoneNotice } from "@/features/drafts/components/municipalities/done-notice";
import { LockedDraft } from "@/features/drafts/components/review/locked-draft";
import { getArchived } from "@/features/drafts/municipalities/queries";
import { getDraftOnPage } from "@/features/drafts/preview/queries";
import { hasWrittenDraft, ownTextIn } from "@/features/drafts/publishing/own-text-queries";
import { getProfileForEdit, listEditablePlaces } from "@/features/drafts/queries";
import { getReviewStanding, type Review } from "@/features/drafts/review/queries";
import { translator } from "@/lib/i18n/translator";

// Answered whole and anew for each request: a draft is never cached.
export const instant = false;

type Props = { params: Promise<{ country: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const scope = await requireWriterOf(await params);
  const data = await getProfileForEdit(scope);
  const name = data?.draft.profile.names.short || data?.municipality.slug || "";
  return { title: `${name} · ${translator(scope.actor.language, "admin")("editing")}` };
}

export default async function EditPage({ params }: Props) {
  const scope = await requireWriterOf(await params);
  const [data, editable, review, hasWritten, withdrawal] = await Promise.all([
    getProfileForEdit(scope),
    listEditablePlaces(scope),
    getReviewStanding(scope),
    hasWrittenDraft(scope),
    readAnswer("withdraw"),
  ]);
  if (!data) notFound();
  const archived = await getArchived(scope);
  const { actor, canPublish, canSubmit, languages } = scope;
  const ownText = ownTextIn(data.draft, hasWritten);
  const { accountId, name, language } = actor;
  return (
    <>
      <AdminHeader
        actor={actor}
        editable={editable}
        place={{ ...data.municipality, page: "page" }}
        language={<AccountLanguage current={language} />}
      />
      <main id="content" tabIndex={-1} className="flex flex-1 flex-col">
        {archived ? (
          <ArchivedNotice
            address={{ country: data.municipality.countrySlug, slug: data.municipality.slug }}
            archived={archived}
            mayManage={can(actor, "municipalities.manage", scope)}
            locale={language}
          />
        ) : review.open && !scope.canReview ? (
          <WaitingDraft scope={scope} review={review.open} />
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
            <ProfileEditor
              key={data.municipality.id}
              actor={{ accountId, name, language }}
              rights={{ canPublish, canSubmit, languages, ownText }}
              review={review}
              data={data}
            />
          </>
        )}
      </main>
    </>
  );
}

/** What editors see of a draft that waits for a reviewer. */
async function WaitingDraft({ scope, review }: { scope: WriterScope; review: Review }) {
  const { actor, municipalityId } = scope;
  const draft = (await getDraftOnPage(scope, actor.language)) ?? notFound();
  return (
    <LockedDraft
      {...{ review, municipalityId }}
      address={{ country: draft.countrySlug, slug: draft.slug }}
      mayWithdraw={review.isOwn || can(actor, "profile.edit", scope)}
      locale={actor.language}
    >
      <DraftPage draft={draft} locale={actor.language} />
    </LockedDraft>
  );
}
