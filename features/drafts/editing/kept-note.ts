import { z } from "zod";
import { type Localized, localizedLine } from "@/lib/i18n/localized";

type Owner = { municipalityId: string; accountId: string };

export const NOTES = "unsaved-note";
const nameOf = ({ municipalityId, accountId }: Owner) => `${NOTES}:${municipalityId}:${accountId}`;
const keptSchema = z.object({ changeNote: localizedLine(300) });

/** What the person has written about a publication that has not taken place, kept in this browser; empty without storage. */
export function readKeptNote(owner: Owner): Localized {
  try {
    return keptSchema.parse(JSON.parse(window.localStorage.getItem(nameOf(owner)) ?? "null")).changeNote;
  } catch {
    return {};
  }
}

/** Keeps the note as well as the browser allows; an empty one is forgotten. */
export function keepNote(owner: Owner, changeNote: Localized): void {
  try {
    const isEmpty = Object.values(changeNote).every((text) => !text?.trim());
    if (isEmpty) window.localStorage.removeItem(nameOf(owner));
    else window.localStorage.setItem(nameOf(owner), JSON.stringify({ at: Date.now(), changeNote }));
  } catch {
    // It is then safe only while the page is open, like what is typed in the page itself.
  }
}
