import { blankProfile } from "@/features/profiles/blank";
import type { Profile } from "@/features/profiles/schema";

type Names = { name: string; official: string; language: string; english: string };

/** A page on which nothing stands but what the municipality is called. */
export const emptyProfile = ({ name, official, language, english }: Names): Profile => ({
  ...blankProfile,
  names: { official: { text: official, lang: language }, english, short: name, others: [] },
});
