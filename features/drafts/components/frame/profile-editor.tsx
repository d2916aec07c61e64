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
import { useLibrary } from "../media/use-library";
import { useAutosave } from "../saving/use-autosave";
import { useBackupOnLoad } from "../saving/use-backup-on-load";
import { useSaving } from "../saving/use-saving";
import { LeaveGuard } from "../status/leave-guard";
import { RestoredNotice } from "../status/restored-notice";
import { RestoredRevision } from "../status/restored-revision";
import { StatusBar } from "../status/status-bar";
import { EditorBody } from "./editor-body";
import { FactsProvider } from "./facts";
import { OpenField } from "./open-field";
import { type EditorSettings, SettingsContext } from "./settings";
import { ViewProvider } from "./view";

type Props = {
  actor: Pick<Actor, "accountId" | "name" | "language">;
  canPublish: boolean;
  data: ProfileForEdit;
};

// The schema fills in defaults on its way out of storage; a profile in the form has them all.
const validate = zodResolver(profileSchema, { error: fieldErrorKey }) as unknown as Resolver<Profile>;
const resolver: Resolver<Profile> = (values, context, options) =>
  validate(writtenValues(values), context, options);

/** The editor of one profile: one form for the whole document, and everything that keeps it safe. */
export function ProfileEditor({ actor, canPublish, data }: Props) {
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
      canPublish,
      municipality,
      published,
      indicators: data.indicators,
      statuses: data.statuses,
      library,
    }),
    [actor, canPublish, municipality, published, data.indicators, data.statuses, library],
  );
  return (
    <SettingsContext value={settings}>
      <FormProvider {...form}>
        <FactsProvider>
          <ViewProvider firstFigure={draft.profile.figures[0]?.id ?? null} kept={data.keptNumbers}>
            {/* What is typed before the page is taken over would be seen by nobody. */}
            <fieldset disabled={!isHydrated} className="contents">
              <EditorBody
                notice={
                  <>
                    <RestoredRevision draft={draft} current={saving.base.number} />
                    <RestoredNotice restored={restored} />
                  </>
                }
              />
              <StatusBar saving={saving} onPublished={setPublished} />
            </fieldset>
            <LeaveGuard saving={saving} />
            <OpenField />
          </ViewProvider>
        </FactsProvider>
      </FormProvider>
    </SettingsContext>
  );
}
