import "server-only";
import type { WriterScope } from "@/features/auth/scopes";
import type { EditorProps } from "@/features/drafts/components/frame/use-editor";
import { nameLanguages } from "@/features/drafts/editing/name-languages";
import { hasWrittenDraft, ownTextIn } from "@/features/drafts/publishing/own-text-queries";
import { getProfileForEdit } from "@/features/drafts/queries";
import { getReviewStanding } from "@/features/drafts/review/queries";

/** What a form for the profile is given; null when there is no draft. */
export async function readEditorProps(scope: WriterScope): Promise<EditorProps | null> {
  const [data, review, hasWritten] = await Promise.all([
    getProfileForEdit(scope),
    getReviewStanding(scope),
    hasWrittenDraft(scope),
  ]);
  if (!data) return null;
  const { canPublish, canSubmit, languages } = scope;
  const { accountId, name, language } = scope.actor;
  return {
    actor: { accountId, name, language },
    rights: { canPublish, canSubmit, languages, ownText: ownTextIn(data.draft, hasWritten) },
    review,
    data,
    nameLanguages: nameLanguages(language),
  };
}
