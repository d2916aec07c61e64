import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { renderHtml } from "./html";
import type { MailKind, MailValues } from "./kinds";

export type RenderedMail = { subject: string; text: string; html: string };

/** A message in a language, as text and as HTML with the same words; its link stands on a line of its own. */
export function renderMail<K extends MailKind>(kind: K, locale: Locale, values: MailValues[K]): RenderedMail {
  const t = translator(locale, "mail");
  // Which values a message wants depends on its kind; MailValues says so more strictly than the translator can.
  const known = values as MailValues["invitation"];
  const link = "link" in values ? values.link : null;
  // A name may hold anything, a header one line only.
  const subject = t(`${kind}.subject` as "invitation.subject", known).replace(/\s+/g, " ");
  const paragraphs = [t("greeting"), ...t(`${kind}.text` as "invitation.text", known).split(/\n{2,}/)];
  const closing = t("closing", { network: translator(locale, "site")("network") });
  const button = link && { label: t(`${kind}.open` as "invitation.open"), link, hint: t("address") };
  return {
    subject,
    text: `${[...paragraphs, ...(link ? [link] : []), closing].join("\n\n")}\n`,
    html: renderHtml({ locale, subject, paragraphs, button: button || null, closing }),
  };
}
