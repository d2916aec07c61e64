import type { Locale } from "@/lib/i18n/locales";

export type Role = "editor" | "translator" | "reviewer" | "administrator";

/** What an account may do and where; a translator's grant also names the one language. */
export type Grant = { role: Role; language: Locale | null } & (
  | { scope: "network" }
  | { scope: "country"; countryCode: string }
  | { scope: "municipality"; municipalityId: string }
);

/** The person behind a request, as the database knows them at this moment. */
export type Actor = { accountId: string; name: string; language: Locale; grants: readonly Grant[] };

declare const minted: unique symbol;

/** "all": everything of a profile, also what is no language; otherwise its texts in these languages and nothing else. */
export type WritableLanguages = "all" | readonly Locale[];

/**
 * Proof that `actor` may write in the municipality's profile, and read all of its draft and history: an editor, or a
 * translator in `languages`. For whatever a translator may do as well; the mutation that takes one looks at `languages`.
 */
export type WriterScope = {
  readonly actor: Actor;
  readonly municipalityId: string;
  readonly countryCode: string;
  readonly languages: WritableLanguages;
  readonly canPublish: boolean;
  readonly canSubmit: boolean;
  readonly canReview: boolean;
  readonly [minted]: "editor" | "writer";
};

/**
 * Proof that `actor` may edit the municipality. Only the doors in `features/auth` make one; every query and
 * mutation of the editorial area asks for it first, so that forgetting to authorize does not compile.
 */
export type EditorScope = WriterScope & { readonly languages: "all"; readonly [minted]: "editor" };

/** Whether who writes may edit the whole of the page. */
export const isEditor = (scope: WriterScope): scope is EditorScope => scope.languages === "all";

/** Proof that `actor` may say where the municipality is in the network, and whether it is: its address, country and archiving. */
export type ManagerScope = {
  readonly actor: Actor;
  readonly municipalityId: string;
  readonly countryCode: string;
  readonly [minted]: "manager";
};

/** Proof that `actor` is signed in and has at least one grant. */
export type StaffScope = { readonly actor: Actor; readonly [minted]: "staff" };

/** Proof that `actor` is signed in, for what concerns nothing but their own account. */
export type OwnScope = { readonly actor: Actor; readonly [minted]: "own" };

/**
 * Proof that `actor` has just shown who they are, for changes to how they sign in. Also held by who still has to set a
 * second factor up, for that alone: `setUpAction` lets them in, `provenAction` does not. `idHash` names their session.
 */
export type ProvenScope = {
  readonly actor: Actor;
  readonly email: string;
  readonly idHash: string;
  readonly [minted]: "proven";
};

/**
 * Proof of an open session, at whichever stage: for showing who one is, and for nothing else. `email` finds the mark of a
 * browser that the account has used before.
 */
export type SessionScope = {
  readonly actor: Actor;
  readonly email: string;
  readonly [minted]: "session";
};

/**
 * Proof that `actor` is an administrator of something; `can` says for each account whether it is theirs to manage.
 * `isProven`: they have just shown who they are, which some changes to others' accounts ask for, too.
 */
export type AdminScope = {
  readonly actor: Actor;
  readonly isProven: boolean;
  readonly [minted]: "administrator";
};

/** Proof that `actor` may read the record somewhere; the queries show each what concerns their places. */
export type RecordScope = { readonly actor: Actor; readonly [minted]: "record" };

/** Proof that `actor` may review drafts somewhere; the queries show each what is theirs to review. */
export type ReviewScope = { readonly actor: Actor; readonly [minted]: "review" };

/** Any proof of being signed in, for lists that the policy filters row by row. */
export type SignedInScope =
  | StaffScope
  | OwnScope
  | AdminScope
  | RecordScope
  | ReviewScope
  | WriterScope
  | ManagerScope;
