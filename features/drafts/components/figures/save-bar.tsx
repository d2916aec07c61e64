"use client";

import { Button } from "@/components/button";
import { translator } from "@/lib/i18n/translator";
import { placePath } from "../../place-pages";
import { ConflictDialog } from "../conflict/conflict-dialog";
import { useSettings, useWords } from "../frame/settings";
import { useSaveKey } from "../saving/use-save-key";
import type { Saving } from "../saving/use-saving";
import { SaveStatus } from "../status/save-status";
import { TakenNotice } from "../status/taken-notice";

/** Whether the dates are safe, and the one way to make them so: nothing is saved by itself here. */
export function SaveBar({ saving }: { saving: Saving }) {
  const t = useWords();
  const { locale, municipality } = useSettings();
  const words = translator(locale, "tasks");
  useSaveKey(saving);
  return (
    <section aria-label={words("figures.bar")} className="status-bar is-within">
      <div className="status-row">
        <SaveStatus saving={saving} />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <a
            href={placePath({ country: municipality.countrySlug, slug: municipality.slug }, "tasks")}
            className="link text-note"
          >
            {words("figures.toTasks")}
          </a>
          <Button id="save" aria-keyshortcuts="Control+S Meta+S" onClick={() => void saving.save("saved")}>
            {t("status.save")}
          </Button>
        </div>
      </div>
      <div role="status">
        <TakenNotice saving={saving} />
      </div>
      <ConflictDialog saving={saving} />
    </section>
  );
}
