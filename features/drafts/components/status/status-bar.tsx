"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/button";
import type { Profile } from "@/features/profiles/schema";
import { translator } from "@/lib/i18n/translator";
import { placePath } from "../../place-pages";
import { previewPath } from "../../preview/schema";
import { ConflictDialog } from "../conflict/conflict-dialog";
import { useSettings, useWords } from "../frame/settings";
import { SubmitDialog } from "../review/submit-dialog";
import { useSaveKey } from "../saving/use-save-key";
import type { Saving } from "../saving/use-saving";
import { CheckButton } from "./check-button";
import { PublishButton, useMayPublish } from "./publish-button";
import { PublishDialog } from "./publish-dialog";
import { PublishedToast } from "./published-toast";
import { SaveStatus } from "./save-status";
import { TakenNotice } from "./taken-notice";

type Props = { saving: Saving; onPublished: (profile: Profile) => void };

/** Always on screen: whether the text is safe, what publication still needs, and the two ways on. */
export function StatusBar({ saving, onPublished }: Props) {
  const t = useWords();
  const { canSubmit, languages, review, municipality, published, locale } = useSettings();
  const [isPublishing, setPublishing] = useState(false);
  const [isSubmitting, setSubmitting] = useState(false);
  const [isDone, setDone] = useState(false);
  const { save, taken } = saving;
  const mayPublish = useMayPublish(saving);
  const address = { country: municipality.countrySlug, slug: municipality.slug };
  const isChanged = saving.state.kind === "unsaved";
  useEffect(() => {
    if (isChanged) setDone(false);
  }, [isChanged]);
  const dismiss = () => {
    setDone(false);
    document.getElementById("publish")?.focus();
  };
  useSaveKey(saving);
  return (
    <section aria-label={t("status.label")} className="status-bar">
      <div className="admin-container flex flex-wrap items-center gap-x-5 gap-y-2 py-2.5">
        <SaveStatus saving={saving} />
        {published && (
          <a href={placePath(address, "history")} className="link text-note">
            {translator(locale, "history")("compareWithPublished")}
          </a>
        )}
        <a href={previewPath(address)} className="link text-note">
          {translator(locale, "preview")("title")}
        </a>
        <div className="ms-auto flex flex-wrap items-center gap-3">
          {languages === "all" && <CheckButton />}
          <Button
            id="save"
            kind="secondary"
            aria-keyshortcuts="Control+S Meta+S"
            onClick={() => void save("saved")}
          >
            {t("status.save")}
          </Button>
          <PublishButton saving={saving} onClick={() => setPublishing(true)} />
          {canSubmit && !review.open && (
            <Button kind={mayPublish ? "secondary" : "primary"} onClick={() => setSubmitting(true)}>
              {translator(locale, "review")("submit.open")}
            </Button>
          )}
        </div>
      </div>
      <SubmitDialog open={isSubmitting} saving={saving} onClose={() => setSubmitting(false)} />
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
        <TakenNotice saving={saving} />
      </div>
      <ConflictDialog saving={saving} />
    </section>
  );
}
