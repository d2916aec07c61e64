import type { About, Observation, Unit } from "@/features/figures/schema";
import type { Localized } from "@/lib/i18n/localized";
import type { MatchedName } from "./search/matched-name";
import type { Dates, Reason } from "./totals";

/** A published municipality as lists show it. */
export type Member = {
  id: string;
  slug: string;
  name: string;
  officialName: string;
  /** The language of the official name, "" when it is not recorded. */
  officialLang: string;
  region: Localized;
  status: string;
  statusNames: Localized;
  latitude: number | null;
  longitude: number | null;
  publishedAt: Date;
};

/** One source's current value of a figure; those of one figure follow each other, the one to use first. */
export type MemberValue = {
  figureId: string;
  indicator: string | null;
  unit: Unit;
  about: About;
  observation: Observation;
  sourceKind: string;
};

/** Something counted about one municipality, with every source's current value, the one to use first. */
export type MemberFigure = Pick<MemberValue, "figureId" | "indicator" | "unit" | "about"> & {
  values: [MemberValue, ...MemberValue[]];
};

export type Capital = { names: Localized; latitude: number; longitude: number };
export type IndicatorRow = { key: string; names: Localized; unit: Unit; isAdditive: boolean };
export type CountryCount = { code: string; slug: string; names: Localized; count: number };

export type CountryMember = Member & { figures: MemberFigure[] };
export type CountryDirectory = {
  code: string;
  slug: string;
  names: Localized;
  capital: Capital | null;
  /** What the partners there are called together, when all have one status. */
  statusPlural: Localized | null;
  /** How many there are. */
  count: number;
  /** All of them, or the largest of very many. */
  members: CountryMember[];
  indicators: IndicatorRow[];
  /** What all add up to, where `members` are not all. */
  sums: Sums | null;
};

/** A total over more municipalities than can be listed. */
export type Sum = {
  indicator: IndicatorRow;
  addends: number;
  sum: number;
  dates: Dates;
  leftOut: { reason: Reason; n: number }[];
};
/** `short` are the indicators that too few have recorded exactly. */
export type Sums = { sums: Sum[]; short: IndicatorRow[] };

export type RecentChange = Pick<Member, "slug" | "name" | "region" | "publishedAt"> & {
  countrySlug: string;
  countryNames: Localized;
  note: Localized;
};

export type FoundMember = Member & {
  countryCode: string;
  countrySlug: string;
  countryNames: Localized;
  /** By which name it was found, where the list does not show it. */
  matched: MatchedName | null;
};
