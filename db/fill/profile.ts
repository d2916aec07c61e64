import { withoutMedia } from "@/features/profiles/images";
import type { Profile } from "@/features/profiles/schema";
import type { Localized } from "@/lib/i18n/localized";
import { noContacts, responsibilityOf } from "../seed/facts";
import { prose } from "../seed/prose";
import { countryWords, otherWords } from "./country-words";
import { figuresOf, sources } from "./figures";
import { otherNamesOf } from "./other-names";
import type { Place } from "./places";
import { type Random, randomFrom } from "./random";
import { openings, topics } from "./sentences";

type Bilingual = { en: string; tr: string };

const statuses = [
  "partner_city",
  "partner_city",
  "partner_city",
  "associated_city",
  "candidate_city",
] as const;

/** The place's number alone has given it its rank among all: those that come first would be alike. */
const OWN = 0x5bd1e995;

/** A profile as somebody could have written it, the same each time; its figures and sentences are invented. */
export function profileOf(place: Place): Profile {
  const random = randomFrom(place.seed ^ OWN);
  const { name, countryCode, region, latitude, longitude } = place;
  const [lang, pattern] = countryWords[countryCode.toUpperCase()] ?? otherWords;
  const official = pattern.replace("#", name);
  const english = `Municipality of ${name}`;
  return {
    names: {
      official: { text: official.slice(0, 200), lang },
      english,
      short: name,
      others: otherNamesOf([name, official, english], place.otherNames),
    },
    status: random.pick(statuses),
    region: { en: region, tr: region },
    coordinates: { latitude, longitude },
    contacts: noContacts,
    summary: paragraphs(place, [random.pick(openings), residents(place)]),
    sections: sectionsOf(place, random),
    figures: figuresOf(place, random),
    milestones: [],
    sources,
    ...withoutMedia,
    responsibility: responsibilityOf(official, english),
    sourceLanguage: "en",
  };
}

const residents = ({ population }: Place): Bilingual =>
  population === null
    ? {
        en: "How many people live here has not been recorded.",
        tr: "Burada kaç kişinin yaşadığı kaydedilmemiştir.",
      }
    : { en: "It has {population} residents.[page]", tr: "Nüfusu {population} kişidir.[page]" };

/** Each sentence in both languages, with the names that belong there. */
function paragraphs({ name, region }: Place, sentences: readonly Bilingual[]) {
  const written = (language: keyof Bilingual) =>
    sentences
      .map((sentence) => sentence[language].replaceAll(/[#@]/g, (sign) => (sign === "#" ? name : region)))
      .join(" ");
  return { en: prose(written("en")), tr: prose(written("tr")) };
}

/** Three or four topics, in an order of their own. */
function sectionsOf(place: Place, random: Random): Profile["sections"] {
  const first = random.whole(0, topics.length - 1);
  const count = random.whole(3, 4);
  return Array.from({ length: count }, (_, i) => topics[(first + i) % topics.length] ?? topics[0]).map(
    ({ id, heading, sentences }) => ({
      id,
      heading: heading satisfies Localized,
      body: paragraphs(place, sentences),
      drawings: [],
    }),
  );
}
