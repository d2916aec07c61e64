import type { Figure, Observation } from "@/features/figures/schema";
import type { Source } from "@/features/profiles/schema";
import { figure, observed, organisation } from "../seed/facts";
import type { Place } from "./places";
import type { Random } from "./random";

export const sources: Source[] = [
  {
    id: "page",
    kind: "municipality",
    title: { en: "The municipality’s own page", tr: "Belediyenin kendi sayfası" },
    note: {},
    url: "",
  },
  {
    id: "register",
    kind: "register",
    title: { en: "Partner register", tr: "Ortak şehir kayıtları" },
    note: { en: "Population entry, date not stated.", tr: "Nüfus verisi; tarihi belirtilmemiş." },
    url: "",
  },
  {
    id: "census",
    kind: "statistics",
    title: { en: "Statistical office, census", tr: "İstatistik kurumu, nüfus sayımı" },
    note: {},
    url: "",
  },
];

const inYear = (year: number): Pick<Observation, "date"> => ({ date: { kind: "year", value: `${year}` } });
/** To the two digits that a rounded value keeps. */
const roughly = (value: number) => Math.max(1, Number(value.toPrecision(2)));

/** What the municipality counts: nearly always its residents, and some of the rest. */
export function figuresOf({ population }: Place, random: Random): Figure[] {
  const size = population ?? random.whole(200, 5000);
  const departments = Math.round(Math.log10(size + 10) * 5) + random.whole(0, 4);
  const figures = [
    ...(population === null ? [] : [figure("population", populations(population, random))]),
    figure("area", [observed(random.whole(40, 4000) / 10, random.chance(0.5) ? inYear(2022) : {})]),
    figure("neighbourhoods", [observed(1 + Math.round(size / 4000) + random.whole(0, 9))]),
    figure("directorates", [observed(departments)], { about: organisation }),
    figure("community_centres", [observed(1 + Math.round(size / 20_000) + random.whole(0, 3))], {
      about: organisation,
    }),
  ];
  if (random.chance(0.6)) {
    const staff = Math.max(3, Math.round(size / random.whole(90, 200)));
    const isLeast = random.chance(0.4);
    const observation = observed(isLeast ? roughly(staff) : staff, {
      precision: isLeast ? "at_least" : "exact",
      ...(random.chance(0.5) ? inYear(2023) : {}),
    });
    figures.push(figure("staff", [observation], { about: organisation }));
  }
  if (random.chance(0.3)) figures.push(figure("established", [observed(random.whole(1120, 1990))]));
  return figures;
}

/** The municipality's own count, now and before; often a register's, sometimes far from it; and censuses. */
function populations(now: number, random: Random): Observation[] {
  const isDated = random.chance(0.7);
  const isRough = random.chance(0.2);
  const own = observed(isRough ? roughly(now) : now, {
    precision: isRough ? "about" : "exact",
    ...(isDated ? inYear(random.whole(2021, 2025)) : {}),
  });
  const grown = (share: number) => Math.max(1, Math.round(now * share));
  const observations = [own];
  if (random.chance(0.5)) {
    const isFarOff = random.chance(0.3);
    const share = isFarOff ? 0.9 + random.next() * 0.2 : 1;
    observations.push(observed(grown(share), { source: "register" }));
  }
  for (const [year, share] of [
    [2021, 0.95 + random.next() * 0.08],
    [2011, 0.85 + random.next() * 0.2],
    [2001, 0.8 + random.next() * 0.25],
  ] as const) {
    if (random.chance(0.6))
      observations.push(observed(grown(share), { id: `census-${year}`, source: "census", ...inYear(year) }));
  }
  return observations;
}
