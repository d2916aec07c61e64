import { z } from "zod";
import { knownLocaleSchema } from "@/lib/i18n/locale-schema";

/** Residents, from the first number to below the second; "unknown" where they are not recorded. */
export const populationBands = [
  { key: "0-5000", from: 0, below: 5_000 },
  { key: "5000-20000", from: 5_000, below: 20_000 },
  { key: "20000-50000", from: 20_000, below: 50_000 },
  { key: "50000-100000", from: 50_000, below: 100_000 },
  { key: "100000-250000", from: 100_000, below: 250_000 },
  { key: "250000-1000000", from: 250_000, below: 1_000_000 },
  { key: "1000000-", from: 1_000_000, below: null },
] as const;
export const bandKeys = [...populationBands.map(({ key }) => key), "unknown"] as const;
export type BandKey = (typeof bandKeys)[number];

/** The band of a number of residents. */
export const bandOf = (population: number | null): BandKey =>
  population === null
    ? "unknown"
    : (populationBands.find(({ below }) => below === null || population < below)?.key ?? "unknown");

/** How long ago a page was last published, in days. */
const updatedWithin = { month: 30, quarter: 91, year: 365 } as const;
export const updatedKeys = ["month", "quarter", "year"] as const satisfies (keyof typeof updatedWithin)[];
export type UpdatedKey = (typeof updatedKeys)[number];

const DAY_MS = 86_400_000;
/** The moment since which a page was last published, by whole days in UTC: what is counted once is right all day. */
export const publishedSince = (key: UpdatedKey, now: Date): Date =>
  new Date((Math.floor(now.getTime() / DAY_MS) - updatedWithin[key]) * DAY_MS);

/** Addresses are typed and passed on: what is not understood in them is left out, never an error. */
const several = <T extends z.ZodType>(one: T) =>
  z
    .preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.unknown()))
    .transform((values): z.output<T>[] => {
      const read = values.slice(0, 50).flatMap((value) => {
        const parsed = one.safeParse(value);
        return parsed.success ? [parsed.data] : [];
      });
      return [...new Set(read)];
    });

const code = z.string().regex(/^[a-z]{2}$/);
const key = z.string().regex(/^[a-z0-9_-]{1,60}$/);

/** What may be chosen of each kind, one value of it. */
export const filterValues = {
  /** ISO 3166-1 alpha-2 in lower case. */
  country: code,
  status: key,
  population: z.enum(bandKeys),
  indicator: key,
  /** In which something has been written. */
  language: knownLocaleSchema,
  updated: z.enum(updatedKeys),
};

/**
 * Which municipalities a list, a map or a download is about, as addresses carry it. Of one kind any will do, but of
 * `indicator` all; every kind that is named has to fit. Codes and keys are those of the network, in the order given.
 */
export const filtersSchema = z.object({
  country: several(filterValues.country),
  status: several(filterValues.status),
  population: several(filterValues.population),
  indicator: several(filterValues.indicator),
  language: several(filterValues.language),
  updated: z.preprocess((value) => [value].flat()[0], filterValues.updated.nullable()).catch(null),
});
export type Filters = z.infer<typeof filtersSchema>;
export type FilterKind = keyof Filters;

export const filterKinds = Object.keys(filtersSchema.shape) as FilterKind[];
export const noFilters: Filters = filtersSchema.parse({});

/** The same filters with nothing chosen of a kind. */
export const withoutKind = (filters: Filters, kind: FilterKind): Filters => ({
  ...filters,
  [kind]: noFilters[kind],
});

/** What is chosen of a kind, each as it stands in an address. */
export const chosen = (filters: Filters, kind: FilterKind): string[] =>
  [filters[kind]].flat().filter((value) => value !== null);

/** How many things are chosen altogether. */
export const countChosen = (filters: Filters): number =>
  filterKinds.reduce((sum, kind) => sum + chosen(filters, kind).length, 0);

/** The same as the parameters of an address, in the order of the kinds. */
export const filterParams = (filters: Filters): [string, string][] =>
  filterKinds.flatMap((kind) => chosen(filters, kind).map((value): [string, string] => [kind, value]));
