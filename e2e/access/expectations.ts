import { expect } from "@playwright/test";
import { redirectOf, saidBy } from "../support/actions";
import type { Answer } from "../support/http";
import { mayKind, type Question } from "./grid";
import type { Kind } from "./kinds";
import type { World } from "./world";

type Secret = "draftName" | "person" | "mail";

export function expectNoSecret(
  { body }: Answer,
  { draftName, person, mail }: World,
  label: string,
  except?: Secret,
): void {
  // What only people with a right to it may read.
  const secrets: Record<Secret, string> = { draftName, person: person.name, mail: mail.recipient };
  expect(
    Object.entries(secrets).filter(([key, secret]) => key !== except && body.includes(secret)),
    `${label} keeps to itself`,
  ).toEqual([]);
}

/** Signed out: to the sign-in page. Signed in and not let in: a page that does not exist. */
export function expectRefusedPage(answer: Answer, kind: Kind, world: World, label: string): void {
  const isIn = mayKind(kind, "in");
  expect(answer.status, label).toBe(isIn ? 404 : 307);
  if (!isIn) expect(redirectOf(answer), label).toMatch(/^\/sign-in[/?]?/);
  expectNoSecret(answer, world, label);
}

/** The same where a script asks. */
export function expectRefusedCall(answer: Answer, kind: Kind, world: World, label: string): void {
  expect(answer.status, label).toBe(mayKind(kind, "in") ? 404 : 401);
  expectNoSecret(answer, world, label);
}

/**
 * Next loses the status of a call that it passes on to another page, but not what was thrown; and to a plain form whose
 * page is not there it says 409, "Server Action unavailable".
 */
const isNotFound = ({ status, body }: Answer) =>
  status === 404 || status === 409 || body.includes('"digest":"NEXT_HTTP_ERROR_FALLBACK;404"');

type Refused = { kind: Kind; may: "anybody" | Question; world: World; label: string };

/**
 * Signed out: told so, or sent to sign in, or led to a page that is the sign-in page. Signed in and not let in: 404. With
 * no proof, or one that is too old: told so, or sent to show another.
 */
export function expectRefusedAction(answer: Answer, { kind, may, world, label }: Refused): void {
  const said = saidBy(answer);
  const isStage = ["second", "confirm", "adding", "proven"].includes(may);
  const isStale =
    (may === "adding" && mayKind(kind, "confirm")) ||
    (may === "proven" && mayKind(kind, "in")) ||
    (may === "people.p" && mayKind(kind, "people"));
  if (isStale) expect(said, label).toMatch(/"unproven"|^\/sign-in\/set-up([?]|$)/m);
  else if (!isStage && mayKind(kind, "in")) expect(isNotFound(answer), `${label}: ${said}`).toBe(true);
  else expect(said, label).toMatch(/"signedOut"|^\/sign-in([/?]|$)|"s":"sign-in"/m);
  expect(said, label).not.toMatch(/^sets new-/m);
  // Who is signed in stays on a page that is theirs, with all that they may read there; a translator reads the draft.
  const known = mayKind(kind, "write") ? "draftName" : undefined;
  if (!isStale && (!isStage || !mayKind(kind, "in"))) expectNoSecret(answer, world, label, known);
}
