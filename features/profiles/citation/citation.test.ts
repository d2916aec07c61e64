// @ts-expect-error: it names no types.
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, it } from "vitest";
import { bibtex } from "./bibtex";
import type { Citation } from "./citation";
import { ris } from "./ris";

const plain: Citation = {
  author: "Konak Municipality",
  title: "Konak",
  network: "Network of Municipalities",
  number: 3,
  publishedOn: "2026-11-20",
  address: "https://cities.example/en/turkiye/konak/versions/3",
  locale: "en",
  key: "turkiye-konak-3-en",
};

type Read = { title: string; author: { literal?: string; family?: string }[] } & Record<string, unknown>;
const read = (text: string): Read[] => new Cite(text).data;

describe("files for programs that keep references", () => {
  it("are written like this", () => {
    expect(bibtex(plain)).toBe(`@misc{turkiye-konak-3-en,
  author = {{Konak Municipality}},
  title = {{Konak}},
  howpublished = {{Network of Municipalities}},
  note = {{Version 3}},
  year = 2026,
  month = nov,
  day = 20,
  url = {https://cities.example/en/turkiye/konak/versions/3},
}
`);
    expect(ris(plain).split("\r\n")).toEqual([
      "TY  - ELEC",
      "TI  - Konak",
      "AU  - Konak Municipality",
      "PB  - Network of Municipalities",
      "ET  - 3",
      "PY  - 2026",
      "DA  - 2026/11/20",
      "LA  - en",
      "UR  - https://cities.example/en/turkiye/konak/versions/3",
      "ER  - ",
      "",
    ]);
  });

  it.each([
    ["letters with marks", "İzmir ğüşıöç ÎÂ Łódź Київ Ærø Ñ"],
    ["signs that LaTeX reads as its own", "A & B 100% #1 $x_1$ ^up ~tilde"],
    ["a brace without a partner", "open { and } close }"],
    ["a backslash", "\\input{secret} \\\\ \\"],
    ["quotation marks and a comma", "“q” \"q\" 'q', Ltd."],
  ])("are read by another program with %s as it was written", (_what, text) => {
    for (const file of [bibtex, ris]) {
      const [entry, ...others] = read(file({ ...plain, title: text, author: plain.author }));
      expect(others).toEqual([]);
      expect(entry?.title.replace(/<\/?[a-z-]+[^>]*>/g, "")).toBe(text);
      expect(entry).toMatchObject({
        URL: plain.address,
        issued: { "date-parts": [[2026, 11, 20]] },
      });
    }
    const [entry] = read(bibtex({ ...plain, author: text }));
    expect(entry?.author.map(({ literal, family }) => literal ?? family)).toEqual([text]);
  });

  it("say to LaTeX what it would read as its own, which readers of lists forgive and LaTeX does not", () => {
    const title = "A & B 100% #1 $x_1 { } ~ ^ \\ İ";
    expect(bibtex({ ...plain, title })).toContain(
      String.raw`  title = {{A \& B 100\% \#1 \$x\_1 \textbraceleft{} \textbraceright{} \textasciitilde{} \textasciicircum{} \textbackslash{} İ}},`,
    );
    expect(ris({ ...plain, title })).toContain(`TI  - ${title}\r\n`);
  });

  it("put nothing on a line of its own that somebody wrote", () => {
    const title = "Konak\r\nUR  - https://elsewhere.example\n}\n@misc{other,";
    expect(ris({ ...plain, title })).toContain(
      "TI  - Konak UR - https://elsewhere.example } @misc{other,\r\n",
    );
    expect(bibtex({ ...plain, title }).match(/^@misc/gm)).toHaveLength(1);
    expect(read(bibtex({ ...plain, title }))).toHaveLength(1);
  });
});
