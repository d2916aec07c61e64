"use client";

import { useFormContext } from "react-hook-form";
import type { Profile } from "@/features/profiles/schema";
import { isKnownLocale, type Locale } from "@/lib/i18n/locales";
import { fieldId } from "../../editing/field-ids";
import { useView } from "./view";

/** The control of a field or, where it has none of its own, that of the nearest field around or inside it. */
function findControl(path: string): HTMLElement | null {
  for (let parts = path.split("."); parts.length > 0; parts = parts.slice(0, -1)) {
    const id = fieldId(parts.join("."));
    const found = document.getElementById(id) ?? document.querySelector<HTMLElement>(`[id^="${id}-"]`);
    if (found) return found;
  }
  return null;
}

const controls = "input, textarea, select, button, [contenteditable=true]";

function reveal(path: string) {
  const found = findControl(path);
  for (let folded = found?.closest("details"); folded; folded = folded.parentElement?.closest("details"))
    folded.open = true;
  const control = found?.matches(`${controls}, [tabindex]`)
    ? found
    : found?.querySelector<HTMLElement>(controls);
  (control ?? found)?.scrollIntoView({ block: "center" });
  control?.focus({ preventScroll: true });
}

/** A dialog that takes longer than this many frames to close is meant to stay. */
const MOST_FRAMES = 120;

/** What was just chosen must be on the page, and a dialog that closes have given the focus back, before another takes it. */
function whenDrawn(then: () => void, frame = 1): void {
  requestAnimationFrame(() => {
    const isClosing = frame < MOST_FRAMES && document.querySelector("dialog[open]") !== null;
    if (frame < 2 || isClosing) whenDrawn(then, frame + 1);
    else then();
  });
}

/** Leads to the field at a path of the profile: shows its figure or its language first where that is hidden. */
export function useGoTo() {
  const { getValues } = useFormContext<Profile>();
  const { languages, setLanguages, selectFigure } = useView();
  return (path: string, language?: Locale) => {
    const parts = path.split(".");
    const last = parts.at(-1);
    const wanted = language ?? (isKnownLocale(last) ? last : undefined);
    if (wanted && !languages.includes(wanted)) setLanguages([wanted]);
    if (parts[0] === "figures" && parts[1]) selectFigure(getValues("figures")[Number(parts[1])]?.id ?? null);
    whenDrawn(() => reveal(language && !isKnownLocale(last) ? `${path}.${language}` : path));
  };
}
