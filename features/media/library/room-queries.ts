import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { media, mediaFiles } from "@/db/schema/editorial";
import type { EditorScope } from "@/features/auth/scopes";
import { env } from "@/lib/env";
import type { Refused } from "../refusal";
import { LEAST_BYTES, type Room, roomFor } from "../room";
import type { FileFacts } from "../schema";

const MEGABYTE = 1024 * 1024;

async function readRoom(on: Database | Transaction, municipalityId: string): Promise<Room> {
  const [row] = await on
    .select({ used: sql<number>`coalesce(sum(greatest(${mediaFiles.bytes}, ${LEAST_BYTES})), 0)::float8` })
    .from(media)
    .innerJoin(mediaFiles, eq(mediaFiles.hash, media.hash))
    .where(eq(media.municipalityId, municipalityId));
  return { used: row?.used ?? 0, quota: env.MEDIA_QUOTA_MB * MEGABYTE };
}

/** How full the library of a municipality is. */
export const getRoom = ({ municipalityId }: EditorScope): Promise<Room> => readRoom(db, municipalityId);

/**
 * Why a file finds no room in a library; null when it does, or is there already. Certain for who holds the lock of the
 * library.
 */
export async function findLackOfRoom(
  on: Database | Transaction,
  { municipalityId }: EditorScope,
  file: Pick<FileFacts, "hash" | "bytes">,
): Promise<Refused | null> {
  const room = await readRoom(on, municipalityId);
  if (room.used + roomFor(file) <= room.quota) return null;
  const isIt = and(eq(media.municipalityId, municipalityId), eq(media.hash, file.hash));
  const known = await on.select({ id: media.id }).from(media).where(isIt);
  return known.length > 0 ? null : { refusal: "quota", room };
}
