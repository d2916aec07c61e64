import type { ReactNode } from "react";
import { Icon } from "@/components/icon";

type Props = { id: string; title: string; note?: ReactNode; children: ReactNode; open?: boolean };

/** A part of the page that is opened when it is needed: its heading, a note at the right, its fields. */
export function Fold({ id, title, note, children, open }: Props) {
  return (
    <details id={id} open={open} className="fold">
      <summary className="flex min-h-14 cursor-pointer flex-wrap items-baseline gap-x-4 py-3">
        <h2 className="font-serif text-figure-m leading-tight">{title}</h2>
        <span className="ms-auto text-note text-ink-2">{note}</span>
        <Icon name="chevron-down" className="fold-arrow shrink-0 self-center text-ink-2" />
      </summary>
      <div className="space-y-5 pb-8">{children}</div>
    </details>
  );
}
