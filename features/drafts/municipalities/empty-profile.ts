import { type Profile, profileSchema } from "@/features/profiles/schema";

type Names = { name: string; official: string; language: string; english: string };

/** A page on which nothing stands but what the municipality is called. */
export const emptyProfile = ({ name, official, language, english }: Names): Profile =>
  profileSchema.parse({
    names: { official: { text: official, lang: language }, english, short: name },
    status: "",
    region: {},
    coordinates: null,
    contacts: { website: "", email: "", phone: "", address: {} },
    summary: {},
    sections: [],
    figures: [],
    milestones: [],
    sources: [],
    responsibility: {},
  });
