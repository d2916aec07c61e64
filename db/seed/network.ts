import { defaultLocale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/translator";

/** Who wrote what a new site opens with. */
export const network = messagesOf(defaultLocale).site.network;
