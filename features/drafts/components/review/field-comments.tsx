"use client";

import { nameInHistory } from "@/features/auth/name-in-history";
import { keyOf } from "../../editing/field-keys";
import { useProfileForm } from "../fields/use-profile-form";
import { useSettings } from "../frame/settings";
import { CommentText } from "./comment-text";

/** What a reviewer has said about the field at a path in the form, until the draft is handed in again. */
export function FieldComments({ path }: { path: string }) {
  const { review, locale } = useSettings();
  const { getValues } = useProfileForm();
  const comments = review.returned?.comments ?? [];
  if (comments.length === 0) return null;
  const key = keyOf(path, getValues());
  return comments
    .filter(({ field, resolvedAt }) => field === key && resolvedAt === null)
    .map(({ id, authorName, text }) => (
      <div
        key={id}
        role="note"
        className="mt-2 border-s-3 border-cobalt bg-sunk px-3 py-1.5 font-sans text-note"
      >
        <p className="text-ink-2">{nameInHistory(authorName, locale)}</p>
        <CommentText text={text} />
      </div>
    ));
}
