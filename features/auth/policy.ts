import { isLocale, type Locale, locales } from "@/lib/i18n/locales";
import { type NetworkRules, networkRules } from "./network-rules";
import type { Actor, Grant, Role, WritableLanguages } from "./scopes";

export type Action =
  | "profile.read-draft"
  | "profile.edit"
  | `profile.translate.${Locale}`
  | "profile.submit"
  | "profile.review"
  | "profile.publish"
  | "accounts.manage"
  | "municipalities.manage"
  | "records.read"
  | "mail.read";

/** What is acted upon: a municipality, a country, or the network as a whole. */
export type Subject = { municipalityId?: string | undefined; countryCode: string } | "network";

/** Whether `actor` may do `action` to `subject`: the only place that decides it. No grant, no right. */
export function can(
  actor: Pick<Actor, "grants">,
  action: Action,
  subject: Subject,
  rules: NetworkRules = networkRules,
): boolean {
  return actor.grants.some((grant) => covers(grant, subject) && allows(grant, action, rules));
}

/** In which languages `actor` may write here: everything for who edits, a translator's own, none. */
export function writableLanguages(actor: Pick<Actor, "grants">, subject: Subject): WritableLanguages {
  if (can(actor, "profile.edit", subject)) return "all";
  return locales.filter((locale) => can(actor, `profile.translate.${locale}`, subject));
}

/** Where `actor` may do `action`: everywhere, or in these countries and municipalities. For queries that list. */
export type Reach = "network" | { countryCodes: string[]; municipalityIds: string[] };

export function reachOf(
  actor: Pick<Actor, "grants">,
  action: Action,
  rules: NetworkRules = networkRules,
): Reach {
  const giving = actor.grants.filter((grant) => allows(grant, action, rules));
  if (giving.some(({ scope }) => scope === "network")) return "network";
  return {
    countryCodes: giving.flatMap((grant) => (grant.scope === "country" ? [grant.countryCode] : [])),
    municipalityIds: giving.flatMap((grant) =>
      grant.scope === "municipality" ? [grant.municipalityId] : [],
    ),
  };
}

function covers(grant: Grant, subject: Subject): boolean {
  if (grant.scope === "network") return true;
  if (subject === "network") return false;
  return grant.scope === "country"
    ? grant.countryCode === subject.countryCode
    : grant.municipalityId === subject.municipalityId;
}

const writers: readonly Role[] = ["editor", "reviewer", "administrator"];
const publishers: readonly Role[] = ["reviewer", "administrator"];

function allows({ role, language, scope }: Grant, action: Action, { editorsPublish }: NetworkRules): boolean {
  switch (action) {
    case "profile.read-draft":
      return true;
    case "profile.edit":
      return writers.includes(role);
    case "profile.submit":
      // Whoever may write anything there, hands it in; not a translator into a language that the network has switched off.
      return writers.includes(role) || (role === "translator" && isLocale(language));
    case "profile.review":
      return publishers.includes(role);
    case "profile.publish":
      return publishers.includes(role) || (role === "editor" && editorsPublish);
    case "accounts.manage":
    case "records.read":
    case "mail.read":
      return role === "administrator";
    // Which municipalities there are, and where, is not for those of one of them.
    case "municipalities.manage":
      return role === "administrator" && scope !== "municipality";
    default:
      return writers.includes(role) || (role === "translator" && action === `profile.translate.${language}`);
  }
}

/** Whether a draft may be published by somebody who has written some of it, or none (`hasWritten`). */
export const mayPublishText = (hasWritten: boolean, { ownText }: NetworkRules = networkRules): boolean =>
  ownText === "anybody" || !hasWritten;
