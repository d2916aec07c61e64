"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMemo, useState } from "react";
import { FormProvider, type Resolver, useForm } from "react-hook-form";
import { useHydrated } from "@/components/use-hydrated";
import type { Actor } from "@/features/auth/scopes";
import { type Profile, profileSchema } from "@/features/profiles/schema";
import { fieldErrorKey } from "../../editing/field-errors";
import { writtenValues } from "../../editing/form-values";
import { newWindow } from "../../editing/local-backup";
import type { ProfileForEdit } from "../../queries";
import type { ReviewStanding } from "../../review/queries";
import { useLibrary } from "../media/use-library";
import { ReviewNotice } from "../review/review-notice";
import { useAutosave } from "../saving/use-autosave";
import { useBackupOnLoad } from "../saving/use-backup-on-load";
import { useSaving } from "../saving/use-saving";
import { LeaveGuard } from "../status/leave-guard";
import { RestoredNotice } from "../status/restored-notice";
import { RestoredRevision } from "../status/restored-revision";
import { StatusBar } from "../status/status-bar";
import { TranslationProvider } from "../translation/translation-context";
import { EditorBody } from "./editor-body";
import { FactsProvider } from "./facts";
import { OpenField } from "./open-field";
import { type EditorSettings, SettingsContext } from "./settings";
import { ViewProvider } from "./view";

type Props = {
  actor: Pick<Actor, "accountId" | "name" | "language">;
  rights: Pick<EditorSettings, "canPublish" | "canSubmit" | "languages" | "ownText">;
  review: ReviewStanding;
  data: ProfileForEdit;
};

// The schema fills in defaults on its way out of storage; a profile in the form has them all.
const validate = zodResolver(profileSchema, { error: fieldErrorKey }) as unknown as Resolver<Profile>;
const resolver: Resolver<Profile> = (values, context, options) =>
  validate(writtenValues(values), context, options);

/** The editor of one profile: one form for the whole document, and everything that keeps it safe. */
export function ProfileEditor({ actor, rights, review, data }: Props) {
  const { municipality, draft } = data;
  const [published, setPublished] = useState(data.published);
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
  const restored = useBackupOnLoad({ form, saving, owner });
  useAutosave({ form, saving, owner });
  const isHydrated = useHydrated();
  const library = useLibrary(municipality.id, data.library);
  const settings = useMemo(
    (): EditorSettings => ({
      locale: actor.language,
      account: { id: actor.accountId },
      ...rights,
      review,
      municipality,
      published,
      indicators: data.indicators,
      statuses: data.statuses,
      library,
    }),
    [actor, rights, review, municipality, published, data.indicators, data.statuses, library],
  );
  return (
    <SettingsContext value={settings}>
      <FormProvider {...form}>
        <FactsProvider>
          <ViewProvider firstFigure={draft.profile.figures[0]?.id ?? null} kept={data.keptNumbers}>
            {/* What is typed before the page is taken over would be seen by nobody. */}
            <fieldset disabled={!isHydrated} className="contents">
              <TranslationProvider saving={saving} earlier={data.earlier}>
                <EditorBody
                  notice={
                    <>
                      <ReviewNotice />
                      <RestoredRevision draft={draft} current={saving.base.number} />
                      <RestoredNotice restored={restored} />
                    </>
                  }
                />
                <StatusBar saving={saving} onPublished={setPublished} />
              </TranslationProvider>
            </fieldset>
            <LeaveGuard saving={saving} />
            <OpenField />
          </ViewProvider>
        </FactsProvider>
      </FormProvider>
    </SettingsContext>
  );
}
