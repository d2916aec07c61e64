import type { konak } from "@/db/seed/profiles/konak";
import type { Observation } from "@/features/figures/schema";

type Profile = typeof konak;
const prose = (text: string) => ({
  ...{ type: "doc" as const },
  content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text }] }],
});

const square = {
  ...{ id: "square", file: "a".repeat(64), alt: {}, isDecorative: false, caption: {} },
  ...{ credit: "A", licence: "cc0-1.0" as const, focal: { x: 0.5, y: 0.5 } },
};

/** A page that leaves something of every kind to do. */
export function unfinished(profile: Profile): Profile {
  const dated = (observation: Observation): Observation => ({
    ...observation,
    date: { kind: "year", value: "2019" },
  });
  const [first, ...sections] = profile.sections;
  if (!first) throw new Error("Konak has sections");
  return {
    ...profile,
    images: [square],
    cover: "square",
    figures: profile.figures.map((figure) => {
      if (figure.id === "population") return { ...figure, observations: figure.observations.map(dated) };
      const parts = figure.parts.map((part, i) =>
        i === 0 ? { ...part, value: (part.value ?? 0) + 1 } : part,
      );
      return { ...figure, parts };
    }),
    sections: [
      { ...first, body: { en: prose("There are 112 of them.") }, heading: { en: "People and place" } },
      ...sections,
    ],
  };
}
