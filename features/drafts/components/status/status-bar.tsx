"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
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
import { focusOn } from "./focus-on";
import { PublishDialog } from "./publish-dialog";
import { PublishedByOthers } from "./published-by-others";
import { PublishedToast } from "./published-toast";
import { SaveStatus } from "./save-status";
import { TakenNotice } from "./taken-notice";
import { useMayPublish } from "./use-may-publish";

type Props = { saving: Saving; onPublished: (profile: Profile) => void };

/**
 * Always on screen: whether the text is safe, what publication still needs, and the ways on. Small screens show the state
 * and the main way; the rest is behind a button.
 */
export function StatusBar({ saving, onPublished }: Props) {
  const t = useWords();
  const { canSubmit, languages, review, municipality, published, locale } = useSettings();
  const [isPublishing, setPublishing] = useState(false);
  const [isSubmitting, setSubmitting] = useState(false);
  const [isDone, setDone] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const { save, taken } = saving;
  const mayPublish = useMayPublish(saving);
  const address = { country: municipality.countrySlug, slug: municipality.slug };
  const isChanged = saving.state.kind === "unsaved";
  useEffect(() => {
    if (isChanged) setDone(false);
  }, [isChanged]);
  const dismiss = () => {
    setDone(false);
    focusOn("publish");
  };
  useSaveKey(saving);
  const submitButton = canSubmit && !review.open && (
    <Button kind={mayPublish ? "secondary" : "primary"} onClick={() => setSubmitting(true)}>
      {translator(locale, "review")("submit.open")}
    </Button>
  );
  return (
    <section aria-label={t("status.label")} className="status-bar">
      <div className="admin-container status-row" data-whole={isWhole}>
        <SaveStatus saving={saving} />
        <button
          id="status-toggle"
          type="button"
          aria-expanded={isWhole}
          aria-controls="status-more"
          onClick={() => setWhole(!isWhole)}
          className="status-toggle"
        >
          {t("status.more")} <Icon name="chevron-down" className={isWhole ? "" : "rotate-180"} />
        </button>
        <div id="status-more" className="status-more">
          {published && (
            <a href={placePath(address, "history")} className="link text-note">
              {translator(locale, "history")("compareWithPublished")}
            </a>
          )}
          <a href={previewPath(address)} className="link text-note">
            {translator(locale, "preview")("title")}
          </a>
          <div className="status-draft">
            {languages === "all" && <CheckButton />}
            <Button
              id="save"
              kind="secondary"
              aria-keyshortcuts="Control+S Meta+S"
              onClick={() => void save("saved")}
            >
              {t("status.save")}
            </Button>
            {!mayPublish && <PublishedByOthers />}
            {mayPublish && submitButton}
          </div>
        </div>
        {mayPublish ? (
          <Button id="publish" onClick={() => setPublishing(true)}>
            {t("publish.open")}
          </Button>
        ) : (
          submitButton
        )}
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
