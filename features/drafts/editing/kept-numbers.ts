import { z } from "zod";

type Owner = { municipalityId: string; accountId: string };

/** So many decisions are remembered; the oldest are asked about again. */
const MANY = 500;
const keySchema = z.array(z.string());
const nameOf = ({ municipalityId, accountId }: Owner) => `numbers-as-text:${municipalityId}:${accountId}`;

/** The numbers that the person decided to leave as text, kept in this browser; none where it refuses storage. */
export function readKeptNumbers(owner: Owner): string[] {
  try {
    const parsed = keySchema.safeParse(JSON.parse(window.localStorage.getItem(nameOf(owner)) ?? "[]"));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

/** Remembers the decision for the next visit, as well as the browser allows. */
export function rememberKeptNumber(owner: Owner, key: string): void {
  try {
    const keys = [...new Set([...readKeptNumbers(owner), key])].slice(-MANY);
    window.localStorage.setItem(nameOf(owner), JSON.stringify(keys));
  } catch {
    // The decision then holds for this visit.
  }
}
