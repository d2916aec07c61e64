import type { Messages } from "@/lib/i18n/translator";

type Example = { name: keyof Messages["openData"]["examplesList"]; command: string };

/** Commands that work as they stand, on the site whose page shows them. */
export const dataExamples = (api: string): Example[] => [
  { name: "search", command: `curl "${api}/municipalities?q=konak"` },
  { name: "one", command: `curl ${api}/addresses/turkiye/konak` },
  { name: "filter", command: `curl "${api}/municipalities?country=tr&population=250000-1000000&limit=20"` },
  {
    name: "figures",
    command: `curl -o population.csv "${api}/figures.csv?indicator=population&primary=true"`,
  },
  { name: "whole", command: `curl -O -J ${api}/dataset.csv` },
];
