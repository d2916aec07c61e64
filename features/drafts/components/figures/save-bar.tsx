"use client";

import { useEffect } from "react";
import { Button } from "@/components/button";
import { translator } from "@/lib/i18n/translator";
import { placePath } from "../../place-pages";
import { ConflictDialog } from "../conflict/conflict-dialog";
import { useSettings, useWords } from "../frame/settings";
import type { Saving } from "../saving/use-saving";
import { SaveStatus } from "../status/save-status";
import { TakenNotice } from "../status/taken-notice";

/** Whether the dates are safe, and the one way to make them so: nothing is saved by itself here. */
export function SaveBar({ saving }: { saving: Saving }) {
  const t = useWords();
  const { locale, municipality } = useSettings();
  const words = translator(locale, "tasks");
  const { save, taken } = saving;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      void save("saved");
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [save]);
  const closeTaken = () => {
    taken.forget();
    document.getElementById("save")?.focus();
  };
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
          <Button id="save" aria-keyshortcuts="Control+S Meta+S" onClick={() => void save("saved")}>
            {t("status.save")}
          </Button>
        </div>
      </div>
      <div role="status">
        {taken.taken && !saving.clash && <TakenNotice saving={saving} onClose={closeTaken} />}
      </div>
      <ConflictDialog saving={saving} />
    </section>
  );
}
