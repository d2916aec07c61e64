"use client";

import type { ResolvedFigure } from "@/features/figures/resolve";
import { figureTitle } from "../../editing/figure-title";
import { Fold } from "../facts/fold";
import { LocalizedFields, type LocalizedPath } from "../fields/localized-fields";
import { useFacts } from "../frame/facts";
import { useSettings, useWords } from "../frame/settings";
import { Item } from "./item";

type Text = { path: string; label: string; maxLength: number };

/** The texts of the figures: their own names, those of wider areas and parts, and dates in the words of a source. */
export function FigureTexts() {
  const t = useWords();
  const { locale } = useSettings();
  const figures = useFacts().figures[locale];
  const number = (value: number | null) =>
    value === null ? "?" : new Intl.NumberFormat(locale).format(value);
  const textsOf = ({ figure }: ResolvedFigure, at: number): Text[] => [
    ...(figure.own ? [{ path: `figures.${at}.own.names`, label: t("own.name"), maxLength: 120 }] : []),
    ...(figure.about.kind === "wider"
      ? [{ path: `figures.${at}.about.name`, label: t("about.name"), maxLength: 120 }]
      : []),
    ...figure.parts.map((part, i) => ({
      path: `figures.${at}.parts.${i}.label`,
      label: `${t("parts.name")}: ${number(part.value)}`,
      maxLength: 120,
    })),
    ...figure.observations.flatMap(({ date, value }, i) =>
      date.kind === "worded"
        ? [
            {
              path: `figures.${at}.observations.${i}.date.text`,
              label: t("translating.wordedDate", {
                value: number(value),
              }),
              maxLength: 120,
            },
          ]
        : [],
    ),
  ];
  return (
    <Fold id="figures-panel" title={t("groups.figures")} open>
      {figures.map((resolved, at) => (
        <Item
          key={resolved.figure.id}
          title={`${resolved.letter} · ${figureTitle(resolved, locale) || t("panel.unnamed")}`}
          note={resolved.primary?.formatted.text ?? t("value.none")}
        >
          {textsOf(resolved, at).map(({ path, label, maxLength }) => (
            <LocalizedFields key={path} name={path as LocalizedPath} label={label} maxLength={maxLength} />
          ))}
        </Item>
      ))}
    </Fold>
  );
}
