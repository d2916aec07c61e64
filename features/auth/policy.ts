import type { Locale } from "@/lib/i18n/locales";
import type { Actor, Grant, Role } from "./scopes";

export type Action =
  | "profile.read-draft"
  | "profile.edit"
  | `profile.translate.${Locale}`
  | "profile.submit"
  | "profile.review"
  | "profile.publish"
  | "accounts.manage"
  | "records.read"
  | "mail.read";

/** What is acted upon: a municipality, a country, or the network as a whole. */
export type Subject = { municipalityId?: string | undefined; countryCode: string } | "network";

/** What a network may decide about its roles. */
export type NetworkRules = {
  /** Whether editors publish their own text, or only reviewers and administrators publish. */
  editorsPublish: boolean;
};

export const networkRules: NetworkRules = { editorsPublish: true };

/** Whether `actor` may do `action` to `subject`: the only place that decides it. No grant, no right. */
export function can(
  actor: Pick<Actor, "grants">,
  action: Action,
  subject: Subject,
  rules: NetworkRules = networkRules,
): boolean {
  return actor.grants.some((grant) => covers(grant, subject) && allows(grant, action, rules));
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

function allows({ role, language }: Grant, action: Action, { editorsPublish }: NetworkRules): boolean {
  switch (action) {
    case "profile.read-draft":
      return true;
    case "profile.edit":
      return writers.includes(role);
    case "profile.submit":
      return writers.includes(role) || role === "translator";
    case "profile.review":
      return publishers.includes(role);
    case "profile.publish":
      return publishers.includes(role) || (role === "editor" && editorsPublish);
    case "accounts.manage":
    case "records.read":
    case "mail.read":
      return role === "administrator";
    default:
      return writers.includes(role) || (role === "translator" && action === `profile.translate.${language}`);
  }
}
