"use client";

import { Icon, type IconName } from "@/components/icon";
import { useHydrated } from "@/components/use-hydrated";
import type { SaveState } from "../../editing/save-state";
import { formatDay, formatRecent } from "../../moment";
import { reviewPath } from "../../review/paths";
import { useSettings, useWords } from "../frame/settings";
import { useGoTo } from "../frame/use-go-to";
import type { Saving } from "../saving/use-saving";

const icons: Record<SaveState["kind"], IconName> = {
  saved: "check",
  saving: "half",
  unsaved: "ring",
  offline: "alert",
  signedOut: "alert",
  archived: "alert",
  invalid: "alert",
  tooLong: "alert",
  conflict: "alert",
  inReview: "alert",
  outsideLanguages: "alert",
  failed: "alert",
};

/** Where the text stands, in words; a trouble comes with what to do about it. */
export function SaveStatus({ saving }: { saving: Saving }) {
  const t = useWords();
  const { locale, municipality } = useSettings();
  const address = { country: municipality.countrySlug, slug: municipality.slug };
  const goTo = useGoTo();
  const isHydrated = useHydrated();
  const { state, base } = saving;
  const key = state.kind === "conflict" && saving.clash?.theirs.isOwn ? "conflictOwn" : state.kind;
  const isTrouble = icons[state.kind] === "alert";
  const tone = isTrouble ? "text-coral-ink" : state.kind === "saved" ? "text-turquoise" : "text-ink-2";
  // The server does not know the reader's time zone; it gives the day alone.
  const at = (isHydrated ? formatRecent : formatDay)(base.savedAt, locale);
  return (
    <div className={`save-status ${isTrouble ? "is-trouble" : ""} ${tone}`}>
      <Icon name={icons[state.kind]} className="mt-1 shrink-0" />
      <p role="status" className="min-w-0 font-[550]">
        {state.kind === "saved" && t("status.saved", { at })}
        {state.kind === "invalid" && t("status.invalid", { count: state.count })}
        {state.kind !== "saved" && state.kind !== "invalid" && t(`status.${key}`)}{" "}
        {state.kind === "invalid" && state.path !== "" && (
          <button type="button" className="link cursor-pointer" onClick={() => goTo(state.path)}>
            {t("status.showInvalid")}
          </button>
        )}
        {state.kind === "inReview" && (
          <a href={reviewPath(address)} target="_blank" rel="noreferrer" className="link">
            {t("status.toReview")}
          </a>
        )}
        {state.kind === "signedOut" && (
          <a href="/sign-in" target="_blank" rel="noreferrer" className="link">
            {t("status.signIn")}
          </a>
        )}
      </p>
    </div>
  );
}
