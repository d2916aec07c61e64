"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/button";
import type { Profile } from "@/features/profiles/schema";
import { translator } from "@/lib/i18n/translator";
import { placePath } from "../../place-pages";
import { ConflictDialog } from "../conflict/conflict-dialog";
import { useSettings, useWords } from "../frame/settings";
import type { Saving } from "../saving/use-saving";
import { CheckButton } from "./check-button";
import { PublishDialog } from "./publish-dialog";
import { PublishedToast } from "./published-toast";
import { SaveStatus } from "./save-status";
import { TakenNotice } from "./taken-notice";

type Props = { saving: Saving; onPublished: (profile: Profile) => void };

/** Always on screen: whether the text is safe, what publication still needs, and the two ways on. */
export function StatusBar({ saving, onPublished }: Props) {
  const t = useWords();
  const { canPublish, languages, municipality, published, locale } = useSettings();
  const [isPublishing, setPublishing] = useState(false);
  const [isDone, setDone] = useState(false);
  const { save, taken } = saving;
  const isChanged = saving.state.kind === "unsaved";
  useEffect(() => {
    if (isChanged) setDone(false);
  }, [isChanged]);
  const dismiss = () => {
    setDone(false);
    document.getElementById("publish")?.focus();
  };
  const dismissTaken = () => {
    taken.forget();
    document.getElementById("save")?.focus();
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      void save("saved");
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [save]);
  return (
    <section aria-label={t("status.label")} className="status-bar">
      <div className="admin-container flex flex-wrap items-center gap-x-5 gap-y-2 py-2.5">
        <SaveStatus saving={saving} />
        <div className="ms-auto flex flex-wrap items-center gap-3">
          {published && (
            <a
              href={placePath({ country: municipality.countrySlug, slug: municipality.slug }, "history")}
              className="link text-note"
            >
              {translator(locale, "history")("compareWithPublished")}
            </a>
          )}
          {languages === "all" && <CheckButton />}
          <Button
            id="save"
            kind="secondary"
            aria-keyshortcuts="Control+S Meta+S"
            onClick={() => void save("saved")}
          >
            {t("status.save")}
          </Button>
          {canPublish ? (
            <Button id="publish" onClick={() => setPublishing(true)}>
              {t("publish.open")}
            </Button>
          ) : (
            <span className="rounded-control border border-dashed border-rule-2 px-4 py-2.5 text-note text-ink-2">
              {t(languages === "all" ? "publish.reviewersOnly" : "publish.others")}
            </span>
          )}
        </div>
      </div>
      <PublishDialog
        open={isPublishing}
        saving={saving}
        onClose={() => setPublishing(false)}
        onPublished={(profile) => {
          setPublishing(false);
          setDone(true);
          onPublished(profile);
        }}
      />
      <div role="status">
        {isDone && !saving.clash && !taken.taken && <PublishedToast onClose={dismiss} />}
        {taken.taken && !saving.clash && <TakenNotice saving={saving} onClose={dismissTaken} />}
      </div>
      <ConflictDialog saving={saving} />
    </section>
  );
}
