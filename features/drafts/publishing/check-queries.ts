import "server-only";
import { eq } from "drizzle-orm";
import { countryLand } from "@/components/map/country-land";
import type { Transaction } from "@/db/client";
import { readLibrary } from "@/db/media-files";
import { readUnits } from "@/db/published";
import { statuses } from "@/db/schema/network";
import type { Indicators } from "@/features/figures/schema";
import { type Finding, publishFindings } from "@/features/profiles/checks";
import type { Profile } from "@/features/profiles/schema";

type Checked = { municipalityId: string; countryCode: string; profile: Profile };

/** What stands between a draft and its publication, and the indicators that its figures are held against. */
export async function checkDraft(
  tx: Transaction,
  { municipalityId, countryCode, profile }: Checked,
): Promise<{ findings: Finding[]; known: Indicators }> {
  const known = await readUnits(tx);
  const land = countryLand(countryCode);
  const files = await readLibrary(tx, municipalityId);
  const findings = [
    ...publishFindings(profile, { indicators: known, land, files }),
    ...(await unknownStatus(tx, profile)),
  ];
  return { findings, known };
}

/** The list of statuses is data, so that only the database knows whether a profile's is one of them. */
async function unknownStatus(tx: Transaction, { status }: Profile): Promise<Finding[]> {
  if (!status) return [];
  const known = await tx.select({ key: statuses.key }).from(statuses).where(eq(statuses.key, status));
  return known.length > 0 ? [] : [{ check: "hasStatus", field: "status" }];
}
