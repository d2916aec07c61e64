import { bigint, index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { at } from "./columns";

const accountId = () =>
  uuid()
    .notNull()
    .references(() => accounts.id, { onDelete: "cascade" });

export const linkPurposes = ["invitation", "password-reset", "email-change-old", "email-change-new"] as const;

/** A link sent by mail that opens one thing once. Only the hash of its secret is kept. */
export const accountLinks = pgTable(
  "account_links",
  {
    /** SHA-256 of the random part of the link. */
    tokenHash: text().primaryKey(),
    accountId: accountId(),
    purpose: text({ enum: linkPurposes }).notNull(),
    /** The address it was sent to; of a change of address always the new one. */
    email: text().notNull(),
    createdAt: at().notNull().defaultNow(),
    expiresAt: at().notNull(),
    usedAt: at(),
  },
  (t) => [index("account_links_account").on(t.accountId, t.purpose)],
);

/** An authenticator app that makes time-based codes (RFC 6238). In force once a first code has been shown. */
export const authenticators = pgTable("authenticators", {
  accountId: accountId().primaryKey(),
  /** The shared secret, encrypted with a key derived from AUTH_SECRET. */
  secret: text().notNull(),
  confirmedAt: at(),
  /** The newest time step whose code was used; none is accepted twice. */
  lastStep: bigint({ mode: "number" }).notNull().default(0),
});

/** Codes for the day on which the second factor is lost; each works once. */
export const recoveryCodes = pgTable(
  "recovery_codes",
  { accountId: accountId(), codeHash: text().notNull(), usedAt: at() },
  (t) => [primaryKey({ columns: [t.accountId, t.codeHash] })],
);

/** A WebAuthn credential. */
export const passkeys = pgTable(
  "passkeys",
  {
    /** As the authenticator names it, base64url. */
    credentialId: text().primaryKey(),
    accountId: accountId(),
    /** COSE key, base64url. */
    publicKey: text().notNull(),
    counter: bigint({ mode: "number" }).notNull().default(0),
    transports: text().array().notNull().default([]),
    /** What the person calls it. */
    name: text().notNull(),
    createdAt: at().notNull().defaultNow(),
    lastUsedAt: at(),
  },
  (t) => [index("passkeys_account").on(t.accountId)],
);

export const challengePurposes = ["sign-in", "register", "confirm"] as const;

/** What a passkey is asked to sign. Taken away by the first answer, so that no answer counts twice. */
export const passkeyChallenges = pgTable("passkey_challenges", {
  /** 32 random bytes, base64url. */
  challenge: text().primaryKey(),
  purpose: text({ enum: challengePurposes }).notNull(),
  /** Whose passkey is asked for; null when somebody signs in, who has not said who they are. */
  accountId: uuid().references(() => accounts.id, { onDelete: "cascade" }),
  expiresAt: at().notNull(),
});

/** Who somebody is at the single sign-on provider, tied to an account when they first come from there. */
export const identities = pgTable(
  "identities",
  {
    issuer: text().notNull(),
    /** The provider's name for the person, which stays when their address changes. */
    subject: text().notNull(),
    accountId: accountId(),
    createdAt: at().notNull().defaultNow(),
    lastUsedAt: at(),
  },
  (t) => [
    primaryKey({ columns: [t.issuer, t.subject] }),
    unique("identities_account").on(t.accountId, t.issuer),
  ],
);
