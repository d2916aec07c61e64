import type { Grant } from "@/features/auth/scopes";
import type { TestMunicipality } from "../support/municipalities";

const roles = ["editor", "translator", "reviewer", "administrator"] as const;
const places = ["here", "next-door", "country", "abroad", "network"] as const;

/**
 * Administrators of the network to whom something has happened, who have shown no more than a password yet (a while ago:
 * "set-up-stale"), or who have just signed in ("just-in") or showed who they are a while ago ("stale"), all others
 * having just shown it: what their browser holds must open no more than the grid says.
 */
export const lapsed = [
  "suspended",
  "not-opened",
  "expired",
  "idle",
  "ended",
  "second-step",
  "set-up",
  "set-up-stale",
  "just-in",
  "stale",
] as const;

type Granted = `${(typeof roles)[number]}-${(typeof places)[number]}`;
export type Lapsed = (typeof lapsed)[number];
export type Kind = "nobody" | Lapsed | "no-grants" | Granted;

const granted = roles.flatMap((role) => places.map((place): Granted => `${role}-${place}`));
export const kinds: readonly Kind[] = ["nobody", ...lapsed, "no-grants", ...granted];

export const isLapsed = (kind: Kind): kind is Lapsed => lapsed.some((one) => one === kind);

const top: Grant = { role: "administrator", language: null, scope: "network" };

/** What an account of this kind has been granted, whether its browser opens anything or not. */
export function grantsOf(kind: Kind, here: TestMunicipality, nextDoor: { id: string }): Grant[] {
  if (isLapsed(kind)) return [top];
  return isGranted(kind) ? [grantOf(kind, here, nextDoor)] : [];
}

/** "Here" is the municipality that is acted upon; "abroad" another country; a translator's language is Turkish. */
function grantOf(kind: Granted, here: TestMunicipality, nextDoor: { id: string }): Grant {
  const role = roles.find((one) => kind.startsWith(`${one}-`)) ?? "editor";
  const language = role === "translator" ? ("tr" as const) : null;
  switch (kind.slice(role.length + 1)) {
    case "here":
      return { role, language, scope: "municipality", municipalityId: here.id };
    case "next-door":
      return { role, language, scope: "municipality", municipalityId: nextDoor.id };
    case "country":
      return { role, language, scope: "country", countryCode: here.countryCode };
    case "abroad":
      return { role, language, scope: "country", countryCode: "tr" };
    default:
      return { role, language, scope: "network" };
  }
}

const isGranted = (kind: Kind): kind is Granted => granted.some((one) => one === kind);
