import { z } from "zod";
import { type Address, editorPath } from "@/features/auth/paths";
import type { Locale } from "@/lib/i18n/locales";
import { oneLine } from "@/lib/text/one-line";

/** For how many days a link may work. */
export const previewDays = [1, 7, 30] as const;
export const MOST_PREVIEW_NOTE = 100;

export const createPreviewSchema = z.object({
  municipalityId: z.uuid(),
  note: z.string().overwrite(oneLine).max(MOST_PREVIEW_NOTE, "tooLong"),
  days: z.coerce
    .number()
    .refine((days) => previewDays.some((one) => one === days))
    .catch(7),
});

export const revokePreviewSchema = z.object({ municipalityId: z.uuid(), linkId: z.uuid() });

/** The draft of a municipality as readers will see it, for who may see drafts. */
export const previewPath = (address: Address, lang?: Locale): string =>
  `${editorPath(address)}/preview${lang ? `?lang=${lang}` : ""}`;

/** Below it lie the links to drafts. */
export const previewRoot = "/preview/";

/** The same for whoever holds the link. */
export const sharedPath = (token: string, lang?: Locale): string =>
  `${previewRoot}${token}${lang ? `?lang=${lang}` : ""}`;
