import type { Observation } from "@/features/figures/schema";
import type { Profile } from "@/features/profiles/schema";
import { figure, milestone, observed, organisation } from "./seed/facts";
import { konak } from "./seed/profiles/konak";

const dated = (value: number, date: string, differences: Partial<Observation> = {}): Observation => {
  const kind = (["year", "month", "day"] as const)[date.split("-").length - 1] ?? "year";
  return observed(value, { id: `v${date}`, date: { kind, value: date }, ...differences });
};
const census = (value: number, year: string) =>
  dated(value, year, { id: `census-${year}`, source: "census" });

/** Konak with invented figures of several dates: two sources, every precision, a change of the boundaries. */
export const developed: Profile = {
  ...konak,
  sources: [
    ...konak.sources,
    {
      id: "census",
      kind: "statistics",
      title: { en: "Statistical office, census", tr: "İstatistik kurumu, nüfus sayımı" },
      note: {},
      url: "",
    },
  ],
  milestones: [
    ...konak.milestones,
    {
      ...milestone("law", "2014-03-30", { en: "Villages joined the city", tr: "Köyler kente katıldı" }, null),
      changesBoundary: true,
    },
  ],
  figures: [
    figure("population", [
      dated(351_572, "2024-12-31"),
      dated(349_000, "2019", { precision: "about" }),
      dated(352_100, "2022-07"),
      observed(300_000, { id: "old", precision: "about" }),
      census(358_900, "2021"),
      census(347_120, "2016"),
      census(301_400, "2011"),
      census(288_250, "2001"),
    ]),
    figure("area", [dated(24, "2013"), dated(61, "2015")]),
    figure(
      "staff",
      [
        dated(2000, "2024-06-01", { precision: "at_least" }),
        dated(1900, "2022", { high: 2100, precision: "estimate" }),
        dated(1850, "2020", { precision: "estimate" }),
        dated(1800, "2018", { precision: "about" }),
        dated(1720, "2016"),
      ],
      { about: organisation },
    ),
    figure("neighbourhoods", [dated(112, "2024"), dated(113, "2023"), dated(110, "2022")]),
    figure("community_centres", [dated(12, "2012")], { about: organisation }),
    figure("directorates", [observed(31)], { about: organisation }),
  ],
  sections: konak.sections.map((section, index) => ({
    ...section,
    body: {},
    drawings: index === 0 ? [{ kind: "series", figure: "population" }] : [],
  })),
};
