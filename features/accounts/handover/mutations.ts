import "server-only";
import { and, eq, inArray, isNotNull, isNull, or } from "drizzle-orm";
import { writeAudit } from "@/db/audit";
import { db, type Transaction } from "@/db/client";
import { queueMail } from "@/db/mail";
import { accounts } from "@/db/schema/accounts";
import { grants } from "@/db/schema/grants";
import { handovers } from "@/db/schema/handovers";
import { municipalities } from "@/db/schema/profiles";
import { editedPlace } from "@/features/auth/active-editor";
import type { Actor, Grant } from "@/features/auth/scopes";
import { holdAccounts } from "@/features/auth/session/hold-account";
import { siteAddress } from "@/features/auth/site-address";
import { takeTurn } from "@/features/auth/take-turn";
import { findPlace, type HeldGrant, type ManagedAccount } from "../people/managed-mutations";
import { invitePath } from "../people/paths";
import { placeName } from "../people/person-names";
import { nameThePlace } from "../place-queries";
import { type Editor, type HandoverReason, type Staffing, staffingOf } from "./handover";
import { handoverInWords } from "./words";

type Handover = {
  municipalityId: string;
  reason: HandoverReason;
  editorId: string | null;
  editorName: string;
};
type By = { accountId: string | null; actorName: string };

const editedBy = (held: readonly HeldGrant[]) =>
  new Set(held.flatMap(({ place, ...grant }) => editedPlace({ ...grant, ...place }) ?? []));

/**
 * Tells administrators of each municipality that has nobody active any more, now that somebody has lost their access or
 * a grant; `left` are the grants with which they still get in. Whose account is gone has no id any more.
 */
export async function tellOfLeaving(
  tx: Transaction,
  { accountId, name: actorName }: Actor,
  { id: editorId, name: editorName, ...before }: Omit<ManagedAccount, "id"> & { id: string | null },
  left: readonly HeldGrant[] = [],
): Promise<void> {
  if (!before.acceptedAt || before.suspendedAt) return;
  const kept = editedBy(left);
  const places = [...editedBy(before.grants)].filter((place) => !kept.has(place));
  if (places.length === 0) return;
  const now = new Date();
  const editors = await editorsByPlace(tx, places);
  for (const municipalityId of places) {
    if (staffingOf(editors.get(municipalityId) ?? [], now) === "active") continue;
    await tell(tx, { accountId, actorName }, { municipalityId, reason: "left", editorId, editorName });
  }
}

/** Looks through all municipalities for those whose editors have not been there for long; for the queue, once a day. */
export async function tellOfIdleEditors(now = new Date()): Promise<void> {
  await db.transaction(async (tx) => {
    await takeTurn(tx);
    for (const [municipalityId, staffing] of await staffingByPlace(tx, now)) {
      const own = eq(handovers.municipalityId, municipalityId);
      // Somebody may have come back in a way that nobody took note of, such as an account made on the server.
      if (staffing === "active") await tx.delete(handovers).where(own);
      else if (staffing !== "never") {
        await tell(tx, { accountId: null, actorName: "" }, { municipalityId, ...staffing });
      }
    }
  });
}

/**
 * Whether anybody is at work in each municipality. Where nobody seems to be, the accounts of its editors are held and looked
 * at once more: one of them may be signing in, and whoever does so later ends what is written now. Before anything is
 * written, because a sign-in waits for rows of `handovers` while it holds its account.
 */
async function staffingByPlace(tx: Transaction, now: Date): Promise<Map<string, Staffing>> {
  const found = await editorsByPlace(tx);
  const missed = [...found].filter(([, editors]) => typeof staffingOf(editors, now) === "object");
  const ids = missed.flatMap(([, editors]) => editors.map(({ id }) => id));
  await holdAccounts(tx, ids);
  const places = missed.map(([place]) => place);
  const again = await editorsByPlace(tx, places);
  return new Map([...found, ...again].map(([place, editors]) => [place, staffingOf(editors, now)]));
}

/** Those who may edit a municipality by a grant for it alone, for each of the network that has any, or for each of some. */
async function editorsByPlace(tx: Transaction, places?: string[]): Promise<Map<string, Editor[]>> {
  const rows = await tx
    .select({ grant: grants, editor: accounts })
    .from(grants)
    .innerJoin(accounts, eq(accounts.id, grants.accountId))
    .innerJoin(municipalities, eq(municipalities.id, grants.municipalityId))
    .where(
      and(
        places ? inArray(grants.municipalityId, places) : eq(grants.scope, "municipality"),
        isNull(municipalities.archivedAt),
      ),
    );
  const found = new Map<string, Editor[]>();
  for (const { grant, editor } of rows) {
    const place = editedPlace(grant as Grant);
    if (place) found.set(place, [...(found.get(place) ?? []), editor]);
  }
  return found;
}

/** Writes it down and to every administrator of the place, unless that has been done: the row is the proof. */
async function tell(tx: Transaction, by: By, handover: Handover): Promise<void> {
  const { municipalityId, reason } = handover;
  const [row] = await tx.insert(handovers).values(handover).onConflictDoNothing().returning();
  if (!row) return;
  const place = await findPlace(tx, { scope: "municipality", municipalityId });
  if (place?.scope !== "municipality") return;
  const named = await nameThePlace(tx, place);
  const link = `${siteAddress}${invitePath(municipalityId)}`;
  const told = await administratorsOf(tx, place);
  for (const { id, email, language } of told) {
    const happened = handoverInWords(row, language);
    const values = { place: placeName(named, language), happened, link };
    await queueMail(tx, { accountId: id, recipient: email, language, kind: "handover", values });
  }
  const subject = { kind: "municipality", id: municipalityId } as const;
  // Without the editor's name: it is in the notice, and goes with it.
  const detail = { reason, told: told.length };
  await writeAudit(tx, { ...by, action: "handover.told", subject, detail });
}

/** The administrators who manage a municipality and can sign in. */
const administratorsOf = (
  tx: Transaction,
  { municipalityId, countryCode }: { municipalityId: string; countryCode: string },
) =>
  tx
    .selectDistinct({ id: accounts.id, email: accounts.email, language: accounts.language })
    .from(accounts)
    .innerJoin(grants, eq(grants.accountId, accounts.id))
    .where(
      and(
        eq(grants.role, "administrator"),
        or(
          eq(grants.scope, "network"),
          eq(grants.countryCode, countryCode),
          eq(grants.municipalityId, municipalityId),
        ),
        isNull(accounts.suspendedAt),
        isNotNull(accounts.acceptedAt),
      ),
    );
