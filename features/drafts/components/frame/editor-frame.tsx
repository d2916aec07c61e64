"use client";

import type { ReactNode } from "react";
import { FormProvider } from "react-hook-form";
import { useHydrated } from "@/components/use-hydrated";
import type { ProfileForEdit } from "../../queries";
import { LeaveGuard } from "../status/leave-guard";
import { TranslationProvider } from "../translation/translation-context";
import { FactsProvider } from "./facts";
import { SettingsContext } from "./settings";
import type { Editor } from "./use-editor";
import { ViewProvider } from "./view";

type Props = { editor: Editor; data: ProfileForEdit; children: ReactNode };

/** What every view of the form stands in. */
export function EditorFrame({ editor: { form, saving, settings }, data, children }: Props) {
  const isHydrated = useHydrated();
  return (
    <SettingsContext value={settings}>
      <FormProvider {...form}>
        <FactsProvider>
          <ViewProvider kept={data.keptNumbers}>
            {/* What is typed before the page is taken over would be seen by nobody. */}
            <fieldset disabled={!isHydrated} className="contents">
              <TranslationProvider saving={saving} earlier={data.earlier}>
                {children}
              </TranslationProvider>
            </fieldset>
            <LeaveGuard saving={saving} />
          </ViewProvider>
        </FactsProvider>
      </FormProvider>
    </SettingsContext>
  );
}
