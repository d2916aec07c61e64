import "server-only";
import { and, eq, gt, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, sessions } from "@/db/schema/accounts";
import { grants } from "@/db/schema/grants";
import { env } from "@/lib/env";
import { hashSessionId } from "@/lib/session-cookie";
import type { Actor, Grant } from "../scopes";
import { hasFactor } from "./has-factor";
import { isTooLate, type Stage, stageOf } from "./stage";

const SEEN_EVERY_MS = 5 * 60 * 1000;
/** How long a renewed session is still opened by its former id: requests that were on their way carry it. */
const GRACE_SECONDS = 60;

/** A session as the database knows it now. The actor has no rights before the stage is "signedIn". */
export type SignIn = {
  actor: Actor;
  email: string;
  stage: Stage;
  /** The hash of the session's present id. */
  idHash: string;
  createdAt: Date;
  /** When its person last showed in it who they are; null when they have only signed in. */
  provenAt: Date | null;
  renewalDue: boolean;
};

/** Whether a session's row is within its limits. They are looked up anew: a shorter one holds for open sessions too. */
export const isWithinLimits = (): SQL =>
  and(
    gt(sessions.expiresAt, sql`now()`),
    gt(sessions.createdAt, sql`now() - make_interval(days => ${env.SESSION_DAYS}::int)`),
    gt(sessions.lastSeenAt, sql`now() - make_interval(hours => ${env.SESSION_IDLE_HOURS}::int)`),
  ) ?? sql`false`;

/** The row that an id opens: by its present id or, for moments after it was renewed, by the former one. */
export function isSession(sessionId: string): SQL {
  const idHash = hashSessionId(sessionId);
  const isFormer = and(
    eq(sessions.formerIdHash, idHash),
    gt(sessions.renewedAt, sql`now() - make_interval(secs => ${GRACE_SECONDS}::int)`),
  );
  return or(eq(sessions.idHash, idHash), isFormer) ?? sql`false`;
}

/** The session behind an id, or null when it has ended or expired or the account is suspended or gone. */
export async function findSignIn(sessionId: string): Promise<SignIn | null> {
  const rows = await db
    .select({
      accountId: accounts.id,
      name: accounts.name,
      email: accounts.email,
      language: accounts.language,
      hasFactor: hasFactor(),
      session: sessions,
      grant: {
        role: grants.role,
        scope: grants.scope,
        countryCode: grants.countryCode,
        municipalityId: grants.municipalityId,
        language: grants.language,
      },
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .leftJoin(grants, eq(grants.accountId, accounts.id))
    .where(
      and(
        isSession(sessionId),
        isWithinLimits(),
        isNull(accounts.suspendedAt),
        isNotNull(accounts.acceptedAt),
      ),
    );
  const [first] = rows;
  if (!first) return null;
  const { accountId, name, email, language, session } = first;
  const held = rows.flatMap(({ grant }) => (grant ? toGrant(grant) : []));
  const known = { shown: session.secondFactor, hasFactor: first.hasFactor, grants: held };
  const stage = stageOf(known, env.TWO_STEP);
  if (isTooLate(stage, session.createdAt, new Date())) return null;
  const { idHash, createdAt, provenAt, renewalDue } = session;
  if (Date.now() - session.lastSeenAt.getTime() > SEEN_EVERY_MS) {
    await db.update(sessions).set({ lastSeenAt: sql`now()` }).where(eq(sessions.idHash, idHash));
  }
  const actor = { accountId, name, language, grants: held };
  return { actor, email, stage, idHash, createdAt, provenAt, renewalDue };
}

/** The person behind a session who has signed in all the way, or null. */
export async function findActor(sessionId: string): Promise<Actor | null> {
  const signIn = await findSignIn(sessionId);
  return signIn?.stage === "signedIn" ? signIn.actor : null;
}

type GrantRow = Pick<
  typeof grants.$inferSelect,
  "role" | "scope" | "countryCode" | "municipalityId" | "language"
>;

/** A row as the grant that it is; none where it says nothing whole. */
export function toGrant({ role, scope, countryCode, municipalityId, language }: GrantRow): Grant[] {
  if (scope === "network") return [{ role, language, scope }];
  if (scope === "country" && countryCode) return [{ role, language, scope, countryCode }];
  if (scope === "municipality" && municipalityId) return [{ role, language, scope, municipalityId }];
  return [];
}
