import { createTranslator } from "use-intl/core";
import en from "@/messages/en.json" with { type: "json" };
import tr from "@/messages/tr.json" with { type: "json" };
import uk from "@/messages/uk.json" with { type: "json" };
import type { Locale } from "./locales";

export type Messages = typeof en;
type Namespace = keyof Messages;

// `typeof en` on every language makes a missing key a type error, which fails the build.
const messages: Record<Locale, Messages> = { en, tr, uk };

export const messagesOf = (locale: Locale): Messages => messages[locale];

const create = <N extends Namespace>(locale: Locale, namespace: N) =>
  createTranslator<Messages, N>({ locale, messages: messages[locale], namespace });

export type Translator<N extends Namespace> = ReturnType<typeof create<N>>;

// Each keeps the messages that it has read: made anew for every line of a long list they would cost more than the rest.
const made = new Map<string, unknown>();

/**
 * The strings of one top-level namespace. A plain function of the language, not of the request, so that pages
 * stay static and pure code can be given it.
 */
export function translator<N extends Namespace>(locale: Locale, namespace: N): Translator<N> {
  const key = `${locale} ${namespace}`;
  if (!made.has(key)) made.set(key, create(locale, namespace));
  return made.get(key) as Translator<N>;
}
