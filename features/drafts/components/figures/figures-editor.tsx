"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useEffect, useMemo, useRef, useState } from "react";
import { FormProvider, type Resolver, useForm } from "react-hook-form";
import { useHydrated } from "@/components/use-hydrated";
import type { Actor } from "@/features/auth/scopes";
import { type Profile, profileSchema } from "@/features/profiles/schema";
import { fieldErrorKey } from "../../editing/field-errors";
import { writtenValues } from "../../editing/form-values";
import { newWindow } from "../../editing/local-backup";
import type { ProfileForEdit } from "../../queries";
import type { ReviewStanding } from "../../review/queries";
import { FactsProvider } from "../frame/facts";
import { type EditorSettings, SettingsContext } from "../frame/settings";
import { ViewProvider } from "../frame/view";
import { useLibrary } from "../media/use-library";
import { useSaving } from "../saving/use-saving";
import { LeaveGuard } from "../status/leave-guard";
import { TranslationProvider } from "../translation/translation-context";
import type { FigureStates } from "./figure-state";
import { FiguresTable } from "./figures-table";
import { SaveBar } from "./save-bar";

type Props = {
  actor: Pick<Actor, "accountId" | "name" | "language">;
  rights: Pick<EditorSettings, "canPublish" | "canSubmit" | "languages" | "ownText">;
  review: ReviewStanding;
  data: ProfileForEdit;
  states: FigureStates;
};

const validate = zodResolver(profileSchema, { error: fieldErrorKey }) as unknown as Resolver<Profile>;
const resolver: Resolver<Profile> = (values, context, options) =>
  validate(writtenValues(values), context, options);

/**
 * All figures with their dates in one table. It is another view of the same form as the editor: what is saved here goes
 * the same way, and meets what others have saved in the same way.
 */
export function FiguresEditor({ actor, rights, review, data, states }: Props) {
  const { municipality, draft } = data;
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
  const { noteChange, base } = saving;
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: () => noteChange() }),
    [form, noteChange],
  );
  // What the server says of each figure is of the draft as it was before.
  const router = useRouter();
  const shown = useRef(base.number);
  useEffect(() => {
    if (shown.current === base.number) return;
    shown.current = base.number;
    router.refresh();
  }, [base.number, router]);
  const isHydrated = useHydrated();
  const library = useLibrary(municipality.id, data.library);
  const settings = useMemo(
    (): EditorSettings => ({
      ...{ locale: actor.language, account: { id: actor.accountId }, municipality, ...rights, review },
      ...{ published: data.published, indicators: data.indicators, statuses: data.statuses, library },
    }),
    [actor, rights, review, municipality, data.published, data.indicators, data.statuses, library],
  );
  return (
    <SettingsContext value={settings}>
      <FormProvider {...form}>
        <FactsProvider>
          <ViewProvider firstFigure={null}>
            <TranslationProvider saving={saving} earlier={data.earlier}>
              <fieldset disabled={!isHydrated} className="contents">
                <FiguresTable base={base.profile} states={states} />
                <SaveBar saving={saving} />
              </fieldset>
            </TranslationProvider>
            <LeaveGuard saving={saving} />
          </ViewProvider>
        </FactsProvider>
      </FormProvider>
    </SettingsContext>
  );
}
