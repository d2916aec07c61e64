"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMemo, useState } from "react";
import { type Resolver, useForm } from "react-hook-form";
import type { Actor } from "@/features/auth/scopes";
import { type Profile, profileSchema } from "@/features/profiles/schema";
import { fieldErrorKey } from "../../editing/field-errors";
import { writtenValues } from "../../editing/form-values";
import { newWindow } from "../../editing/local-backup";
import type { ProfileForEdit } from "../../queries";
import type { ReviewStanding } from "../../review/queries";
import { useLibrary } from "../media/use-library";
import { useSaving } from "../saving/use-saving";
import type { EditorSettings } from "./settings";

export type EditorProps = {
  actor: Pick<Actor, "accountId" | "name" | "language">;
  rights: Pick<EditorSettings, "canPublish" | "canSubmit" | "languages" | "ownText">;
  review: ReviewStanding;
  data: ProfileForEdit;
  nameLanguages: EditorSettings["nameLanguages"];
};

// The schema fills in defaults on its way out of storage; a profile in the form has them all.
const validate = zodResolver(profileSchema, { error: fieldErrorKey }) as unknown as Resolver<Profile>;
const resolver: Resolver<Profile> = (values, context, options) =>
  validate(writtenValues(values), context, options);

/** The form that holds the whole document, what saves it, and what its fields have to know. */
export function useEditor({ actor, rights, review, data, nameLanguages }: EditorProps) {
  const { municipality, draft, published, indicators, statuses } = data;
  const form = useForm<Profile>({ defaultValues: draft.profile, resolver, mode: "onChange" });
  const [openedAs] = useState(newWindow);
  const owner = useMemo(
    () => ({
      municipalityId: municipality.id,
      accountId: actor.accountId,
      accountName: actor.name,
      window: openedAs,
    }),
    [municipality.id, actor.accountId, actor.name, openedAs],
  );
  const saving = useSaving({ form, owner, draft });
  const library = useLibrary(municipality.id, data.library);
  const settings = useMemo(
    (): EditorSettings => ({
      locale: actor.language,
      account: { id: actor.accountId },
      ...rights,
      ...{ review, municipality, published, indicators, statuses, library, nameLanguages },
    }),
    [actor, rights, review, municipality, published, indicators, statuses, library, nameLanguages],
  );
  return { form, owner, saving, settings };
}

export type Editor = ReturnType<typeof useEditor>;
