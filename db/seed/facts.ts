import type { About, Figure, Observation, ReferenceDate } from "@/features/figures/schema";
import type { OtherName } from "@/features/profiles/other-names";
import type { Milestone, Source } from "@/features/profiles/schema";
import type { Localized } from "@/lib/i18n/localized";

/** The source of every fact that names no other. */
export const page = (note: Localized): Source => ({
  id: "page",
  kind: "municipality",
  title: { en: "Partner cities page, Türkiye", tr: "Ortak şehirler sayfası, Türkiye" },
  note,
  url: "",
});

export const register: Source = {
  id: "register",
  kind: "register",
  title: { en: "Partner register", tr: "Ortak şehir kayıtları" },
  note: { en: "Population entry, date not stated.", tr: "Nüfus verisi; tarihi belirtilmemiş." },
  url: "",
};

export const place: About = { kind: "place" };
export const organisation: About = { kind: "organisation" };

const undated: ReferenceDate = { kind: "undated" };

/** An exact, undated value from the municipality's page, unless `differences` say otherwise. */
export const observed = (value: number, differences: Partial<Observation> = {}): Observation => ({
  id: differences.source ?? "page",
  value,
  high: null,
  unit: null,
  precision: "exact",
  date: undated,
  source: "page",
  typed: "",
  ...differences,
});

/** A figure of a shared indicator, by default about the place itself; its id is the indicator's in kebab case. */
export const figure = (
  indicator: string,
  observations: Observation[],
  differences: Partial<Figure> = {},
): Figure => ({
  id: indicator.replaceAll("_", "-"),
  indicator,
  own: null,
  about: place,
  observations,
  parts: [],
  ...differences,
});

/** An event of one day, as the municipality's page tells it. */
export const milestone = (
  id: string,
  day: string,
  title: Localized,
  standing: Milestone["standing"],
  source = "page",
): Milestone => ({
  ...{ id, date: { precision: "day", value: day }, title, standing },
  ...{ changesBoundary: false, source },
});

/** What it was called until a day, as the municipality's page tells it. */
export const formerName = (id: string, text: string, lang: string, day: string): OtherName => ({
  ...{ id, kind: "former", text, lang, from: null },
  until: { precision: "day", value: day },
  source: "page",
});

export const noContacts = { website: "", email: "", phone: "", address: {} };

/** Who answers for a page; the name stands in the municipality's own language and in English. */
export const responsibilityOf = (official: string, english: string): Localized => ({
  en: `${english} is responsible for the content of this page. The network publishes it and keeps a record of every change.`,
  tr: `Bu sayfanın içeriğinden ${official} sorumludur. Ağ, sayfayı yayımlar ve her değişikliğin kaydını tutar.`,
});
