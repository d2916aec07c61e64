import "server-only";
import { notFound } from "next/navigation";
import type { z } from "zod";
import { isUnavailable } from "@/lib/unavailable";
import type { ActionResult } from "./form/action-result";
import {
  adminScopeOf,
  getSignIn,
  mintEditorScope,
  mintManagerScope,
  mintOwnScope,
  mintProvenScope,
  mintSessionScope,
  mintWriterScope,
} from "./gates";
import { findById, type Place } from "./places";
import type { Actor, ProvenScope, WriterScope } from "./scopes";
import type { SignIn } from "./session/find-sign-in";
import type { Stage } from "./session/stage";

type Failure = Extract<ActionResult, { ok: false }>;

/**
 * Makes server actions behind one door: authenticate, parse, authorize, run. Signed out or without a database, the form
 * is told so and keeps its text; what the door refuses is a 404, like something that does not exist. What the handler
 * throws is a fault of the program and goes on to the error page.
 */
function actionBehind<Named, Scope extends object>(
  door: (signIn: SignIn, named: Named) => Promise<Scope | Failure | null> | Scope | Failure | null,
  { stages = ["signedIn"] }: { stages?: readonly Stage[] } = {},
) {
  return <S extends z.ZodType<Named>, R extends ActionResult>(
    schema: S,
    handler: (scope: Scope, input: z.output<S>) => Promise<R>,
  ): ((raw: z.input<S>) => Promise<R | Failure>) =>
    async (raw) => {
      try {
        const signIn = await getSignIn();
        if (!signIn || !stages.includes(signIn.stage)) return { ok: false, formError: "signedOut" };
        const parsed = schema.safeParse(raw, { error: messageKey });
        if (!parsed.success) return { ok: false, fieldErrors: fieldErrors(parsed.error) };
        const scope = await door(signIn, parsed.data);
        if (!scope) return notFound();
        return "ok" in scope ? scope : await handler(scope, parsed.data);
      } catch (error) {
        if (isUnavailable(error)) return { ok: false, formError: "unavailable" };
        throw error;
      }
    };
}

type OnPlace = { municipalityId: string };

const onPlace =
  <Scope extends WriterScope>(mint: (actor: Actor, place: Place | null) => Scope | null) =>
  async ({ actor }: SignIn, { municipalityId }: OnPlace): Promise<Scope | Failure | null> => {
    const place = await findById(municipalityId);
    const scope = mint(actor, place);
    return scope && place?.isArchived ? { ok: false, formError: "archived" } : scope;
  };

/** For editors of `input.municipalityId`; nobody writes about one that is archived. */
export const editorAction = actionBehind(onPlace(mintEditorScope));

/** The same for what translators may do as well; the mutation looks at the languages of the scope. */
export const writerAction = actionBehind(onPlace(mintWriterScope));

/** For who settles where `input.municipalityId` is, and whether it is in the network. */
export const managerAction = actionBehind(async ({ actor }, { municipalityId }: OnPlace) =>
  mintManagerScope(actor, await findById(municipalityId)),
);

/** For who may add municipalities; where, is asked of the policy in the mutation. */
export const placesAction = actionBehind((signIn, _: object) =>
  adminScopeOf(signIn, "municipalities.manage"),
);

/** For administrators; what they manage is asked of the policy for each account, in the mutation. */
export const adminAction = actionBehind((signIn, _: object) => adminScopeOf(signIn));

/** For everybody who is signed in, about their own account. */
export const ownAction = actionBehind(({ actor }, _: object) => mintOwnScope(actor));

const provenDoor = (signIn: SignIn, _: object): ProvenScope | Failure =>
  mintProvenScope(signIn) ?? { ok: false, formError: "unproven" };

/** For changes to how somebody signs in: they have just shown who they are, or are told to do so. */
export const provenAction = actionBehind(provenDoor);

/** The same for adding a second factor; also for who has to set one up before anything else, and may do nothing but that. */
export const setUpAction = actionBehind(provenDoor, { stages: ["signedIn", "setUp"] });

/** For whose session waits for the second factor, to show it. */
export const secondStepAction = actionBehind((signIn, _: object) => mintSessionScope(signIn), {
  stages: ["secondStep"],
});

/** For who wants to show once more who they are, before a change to how they sign in. */
export const confirmAction = actionBehind((signIn, _: object) => mintSessionScope(signIn), {
  stages: ["signedIn", "setUp"],
});

/** The message key for what a schema refuses without a key of its own. */
const messageKey = ({ code, input }: z.core.$ZodRawIssue): string => {
  if (input === undefined || input === null || input === "") return "required";
  return code === "too_big" ? "tooLong" : "invalid";
};

/** The first refusal of each field, by its path: `figures.0.label`; "" for the input as a whole. */
const fieldErrors = ({ issues }: z.ZodError): Record<string, string> =>
  Object.fromEntries(issues.map(({ path, message }) => [path.join("."), message]).reverse());
