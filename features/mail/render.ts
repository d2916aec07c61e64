import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { MailKind, MailValues } from "./kinds";

export type RenderedMail = { subject: string; text: string; html: string };

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

/** A message in a language, as text and as HTML with the same words; its link stands on a line of its own. */
export function renderMail<K extends MailKind>(kind: K, locale: Locale, values: MailValues[K]): RenderedMail {
  const t = translator(locale, "mail");
  // Which values a message wants depends on its kind; MailValues says so more strictly than the translator can.
  const known = values as MailValues["invitation"];
  const link = "link" in values ? values.link : null;
  const greeting = t("greeting");
  const paragraphs = t(`${kind}.text` as "invitation.text", known).split("\n\n");
  const closing = t("closing", { network: translator(locale, "site")("network") });
  const text = [greeting, ...paragraphs, ...(link ? [link] : []), closing].join("\n\n");
  const html = [greeting, ...paragraphs].map((line) => `<p>${escapeHtml(line)}</p>`);
  if (link) html.push(`<p><a href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>`);
  html.push(`<p>${escapeHtml(closing)}</p>`);
  return { subject: t(`${kind}.subject` as "invitation.subject", known), text, html: html.join("\n") };
}
