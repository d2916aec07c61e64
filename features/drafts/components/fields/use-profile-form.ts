"use client";

import { useFormContext } from "react-hook-form";
import type { Profile } from "@/features/profiles/schema";
import { translator } from "@/lib/i18n/translator";
import { useSettings } from "../frame/settings";

/** The one form of the editor: it holds the whole profile, and nothing else holds any part of it. */
export const useProfileForm = () => useFormContext<Profile>();

/** How a changed value is set: checked at once, so that what is wrong with it stands beside the field. */
export const edited = { shouldDirty: true, shouldTouch: true, shouldValidate: true } as const;

/** The words for an error key; keys of later versions of the server read as a general refusal. */
export function useErrorText(): (key: string | undefined) => string | undefined {
  const t = translator(useSettings().locale, "errors");
  return (key) => {
    if (!key) return undefined;
    return t.has(key as Parameters<typeof t.has>[0]) ? t(key as Parameters<typeof t>[0]) : t("invalid");
  };
}
