import { type NetworkRules, networkRules } from "@/features/auth/network-rules";
import { type Action, can } from "@/features/auth/policy";
import type { Role } from "@/features/auth/scopes";
import { locales } from "@/lib/i18n/locales";
import { roleSchema } from "../schema";

export const roles: readonly Role[] = roleSchema.options;

/** What the table of roles tells of each: the heads of its columns, which are keys of the messages in `people.may`. */
export const abilities = ["write", "translate", "review", "publish", "invite"] as const;
export type Ability = (typeof abilities)[number];

// A translator is asked about the language that their grant names, which may be any.
const [language] = locales;
const asked: Record<Ability, Action> = {
  write: "profile.edit",
  translate: `profile.translate.${language}`,
  review: "profile.review",
  publish: "profile.publish",
  invite: "accounts.manage",
};

/** Whether the policy lets a role do it where its grant reaches. */
export function roleMay(role: Role, ability: Ability, rules: NetworkRules = networkRules): boolean {
  const place = { municipalityId: "any", countryCode: "any" };
  const own = role === "translator" ? language : null;
  const grants = [
    { role, language: own, scope: "municipality", municipalityId: place.municipalityId } as const,
  ];
  return can({ grants }, asked[ability], place, rules);
}
