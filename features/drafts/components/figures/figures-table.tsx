"use client";

import { useWatch } from "react-hook-form";
import { currentObservations, primaryObservation } from "@/features/figures/observations";
import type { Profile } from "@/features/profiles/schema";
import { translator } from "@/lib/i18n/translator";
import { same } from "../../versions/same";
import { useFacts } from "../frame/facts";
import { useSettings } from "../frame/settings";
import { FigureRow } from "./figure-row";
import type { FigureStates } from "./figure-state";

type Props = {
  /** The draft as it was last saved. */
  base: Profile;
  states: FigureStates;
};

const columns = ["figure", "value", "date", "source", "state"] as const;

/** Each value that counts, a row: the figure's own first, then what other sources say. */
export function FiguresTable({ base, states }: Props) {
  const { locale } = useSettings();
  const t = translator(locale, "tasks");
  const [figures, sources] = useWatch<Profile, ["figures", "sources"]>({ name: ["figures", "sources"] });
  const resolved = useFacts().figures[locale];
  return (
    <table className="figures-table">
      <caption className="sr-only">{t("figures.caption", { name: base.names.short })}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`figures.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {figures.map((figure, index) => {
        const facts = resolved[index];
        const primary = primaryObservation(figure, sources);
        const others = currentObservations(figure).filter((one) => one !== primary);
        const isSaved = same(
          figure,
          base.figures.find(({ id }) => id === figure.id),
        );
        return (
          facts && (
            <tbody key={figure.id}>
              {[primary, ...others].map((observation) => (
                <FigureRow
                  key={observation?.id ?? "none"}
                  facts={facts}
                  index={index}
                  observation={observation}
                  isPrimary={observation === primary}
                  isSaved={isSaved}
                  state={states[figure.id]}
                />
              ))}
            </tbody>
          )
        );
      })}
    </table>
  );
}
