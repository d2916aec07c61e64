import type { Figure, Observation } from "@/features/figures/schema";
import { withoutMedia } from "@/features/profiles/images";
import type { OtherName } from "@/features/profiles/other-names";
import type { RichText } from "@/features/profiles/rich-text";
import type { Milestone, Profile, Section, Source } from "@/features/profiles/schema";

export const prose = (...paragraphs: string[]): RichText => ({
  type: "doc",
  content: paragraphs.map((text) => ({
    type: "paragraph",
    content: text ? [{ type: "text", text }] : undefined,
  })),
});

export const section = (id: string, text: string): Section => ({
  id,
  heading: { en: id },
  body: { en: prose(text) },
  drawings: [],
});

export const observation = (id: string, value: number): Observation => ({
  ...{ id, value, high: null, unit: null, precision: "exact", date: { kind: "undated" } },
  ...{ source: null, typed: String(value) },
});

export const figure = (id: string, ...observations: Observation[]): Figure => ({
  ...{ id, indicator: "population", own: null, about: { kind: "place" }, observations, parts: [] },
});

export const otherName = (id: string): OtherName => ({
  ...{ id, kind: "former", text: id, lang: "", from: null, until: null, source: null },
});

export const milestone = (id: string): Milestone => ({
  ...{ id, date: { precision: "year", value: "1984" }, title: { en: id }, standing: null },
  ...{ changesBoundary: false, source: null },
});

export const source = (id: string): Source => ({ id, kind: "other", title: { en: id }, note: {}, url: "" });

export const plainProfile: Profile = {
  names: {
    official: { text: "Konak Belediyesi", lang: "tr" },
    english: "Konak Municipality",
    short: "Konak",
    others: [],
  },
  status: "partner-city",
  region: { en: "İzmir" },
  coordinates: { latitude: 38.4, longitude: 27.1 },
  contacts: { website: "", email: "", phone: "", address: {} },
  summary: { en: prose("A city.") },
  sections: [section("people", "Many."), section("origins", "Old.")],
  figures: [],
  milestones: [],
  sources: [],
  ...withoutMedia,
  sourceLanguage: "en",
  responsibility: {},
};
