import {
  type Figure,
  type Part as FigurePart,
  type Observation,
  type ReviewInterval,
  usualInterval,
} from "@/features/figures/schema";
import type { Document, Image } from "@/features/profiles/images";
import type { OtherName } from "@/features/profiles/other-names";
import type { RichText } from "@/features/profiles/rich-text";
import type { Drawing, Milestone, Profile, Section, Source } from "@/features/profiles/schema";
import { identified, languages, named, numbered, optional, record, seenAs, varying, whole } from "./shape";

const text = languages<string>(whole);
const prose = languages<RichText>(whole);

/** A drawing has no id: what it draws tells it from the others of its section. */
function drawingName(drawing: Drawing): string {
  if (drawing.kind === "scale") return ["scale", ...drawing.figures].join(":");
  return "figure" in drawing ? `${drawing.kind}:${drawing.figure}` : drawing.kind;
}

/**
 * The names of a section's drawings, as they stand in the keys of their fields. Of several lists none can be known again
 * after it was changed: each is called by its content, so that two are never mixed.
 */
export function drawingNames(drawings: readonly Drawing[]): string[] {
  const isOneOfMany = drawings.filter(({ kind }) => kind === "list").length > 1;
  const nameOf = (drawing: Drawing) =>
    isOneOfMany && drawing.kind === "list" ? `list:${contentHash(drawing)}` : drawingName(drawing);
  return numbered(drawings.map(nameOf));
}

/** Short and the same everywhere (FNV-1a); two contents with the same one are told apart by their place. */
function contentHash(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(value)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

// The entries of a list have nothing to tell them apart when one is added or removed: they are one field.
const drawing = varying<Drawing>(({ kind }) =>
  kind === "list"
    ? record<Extract<Drawing, { kind: "list" }>>({ kind: whole, title: text, items: whole })
    : whole,
);

const section = record<Section>({
  id: whole,
  heading: text,
  body: prose,
  drawings: named(drawing, drawingNames),
});

/** What is counted is one decision, whether a shared indicator or one's own; its own name is a text like others. */
type SeenFigure = Omit<Figure, "indicator" | "own"> & {
  counted: { indicator: string | null; unit: NonNullable<Figure["own"]>["unit"] | null };
  names: NonNullable<Figure["own"]>["names"] | null;
  /** Of one's own alone; a shared indicator brings its interval. */
  review: ReviewInterval | "never" | null;
};

const figure = seenAs<Figure, SeenFigure>(
  record<SeenFigure>({
    id: whole,
    counted: whole,
    names: optional(text),
    review: whole,
    about: whole,
    // Value, precision, date and source are one statement: half of one and half of another would be nobody's.
    observations: identified<Observation>(whole),
    parts: identified(record<FigurePart>({ id: whole, label: text, value: whole, motif: whole })),
  }),
  {
    read: ({ indicator, own, ...rest }) => ({
      ...rest,
      counted: { indicator, unit: own?.unit ?? null },
      names: own?.names ?? null,
      review: own && (own.reviewMonths ?? "never"),
    }),
    write: ({ counted, names, review, ...rest }) => ({
      ...rest,
      indicator: counted.indicator,
      own: counted.unit && {
        ...{ names: names ?? {}, unit: counted.unit },
        reviewMonths: review === "never" ? null : (review ?? usualInterval),
      },
    }),
  },
);

const milestone = record<Milestone>({
  id: whole,
  date: whole,
  title: text,
  standing: optional(record<NonNullable<Milestone["standing"]>>({ label: text, inForce: whole })),
  changesBoundary: whole,
  source: whole,
});

const source = record<Source>({ id: whole, kind: whole, title: text, note: text, url: whole });

const image = record<Image>({
  ...{ id: whole, file: whole, alt: text, isDecorative: whole, caption: text },
  ...{ credit: whole, licence: whole, focal: whole },
});

const document = record<Document>({ id: whole, file: whole, title: text });

/** Every field of a profile, in the order of the page. What is added to the profile has to be described here. */
export const profileShape = record<Profile>({
  names: record<Profile["names"]>({
    ...{ short: whole, official: whole, english: whole },
    // A name with its kind, language and time is one statement.
    others: identified<OtherName>(whole),
  }),
  status: whole,
  sourceLanguage: whole,
  region: text,
  coordinates: whole,
  summary: prose,
  figures: identified(figure),
  sections: identified(section),
  milestones: identified(milestone),
  sources: identified(source),
  images: identified(image),
  cover: whole,
  gallery: named<string>(whole, (ids) => [...ids]),
  documents: identified(document),
  contacts: record<Profile["contacts"]>({ website: whole, email: whole, phone: whole, address: text }),
  responsibility: text,
});
