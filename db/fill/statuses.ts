import type { statuses } from "../schema/network";

/** Besides that of the seed, so that lists and filters have something to tell apart. */
export const statusesOfFill: (typeof statuses.$inferInsert)[] = [
  {
    key: "associated_city",
    names: { en: "Associated city", tr: "İlişkili şehir", uk: "Асоційоване місто" },
    pluralNames: { en: "Associated cities", tr: "İlişkili şehirler", uk: "Асоційовані міста" },
    position: 1,
  },
  {
    key: "candidate_city",
    names: { en: "Candidate city", tr: "Aday şehir", uk: "Місто-кандидат" },
    pluralNames: { en: "Candidate cities", tr: "Aday şehirler", uk: "Міста-кандидати" },
    position: 2,
  },
];
