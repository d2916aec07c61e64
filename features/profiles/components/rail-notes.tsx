import type { ReactNode } from "react";
import { LetterTile } from "@/features/figures/components/letter-tile";
import type { PageContext } from "../page-context";
import type { WrittenSection } from "../written";

/** A note in the margin. */
export function RailNote({ title, children }: { title: string; children: ReactNode }) {
  return (
    <aside className="rail-note">
      <p className="rail-title">{title}</p>
      {children}
    </aside>
  );
}

/** The figures that a section shows, with their letters. */
export function FiguresHere({ context, section }: { context: PageContext; section: WrittenSection }) {
  const { facts, t } = context;
  const figures = section.figures.flatMap((id) => facts.figures.get(id) ?? []);
  if (figures.length === 0) return null;
  return (
    <div className="figures-here">
      <RailNote title={t("figuresHere")}>
        <ul>
          {figures.map((figure) => (
            <li key={figure.figure.id}>
              <LetterTile letter={figure.letter} isWider={figure.isWider} />
              <span>
                <span lang={figure.lang}>{figure.name}</span> <b>{figure.primary?.formatted.text}</b>
              </span>
            </li>
          ))}
        </ul>
      </RailNote>
    </div>
  );
}

/** How to read the bar of a timeline that has one. */
export function ReadingTheBar({ context, section }: { context: PageContext; section: WrittenSection }) {
  const { t, published } = context;
  const standing = published.profile.milestones.flatMap((milestone) => milestone.standing ?? []);
  if (!section.section.drawings.some(({ kind }) => kind === "timeline") || standing.length === 0) return null;
  const isDashed = standing.some(({ inForce }) => !inForce);
  return (
    <div className="reading-the-bar">
      <RailNote title={t("timeline.reading")}>
        <p>{t(isDashed ? "timeline.solidDashed" : "timeline.solid")}</p>
      </RailNote>
    </div>
  );
}
