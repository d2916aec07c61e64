import type { ReactNode } from "react";

type Props = { title: ReactNode; note?: ReactNode; children?: ReactNode };

/** One thing of the page with its texts; what is no language stands beside its name, to be read. */
export function Item({ title, note, children }: Props) {
  return (
    <div className="space-y-4 border-t border-rule pt-4">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h3 className="min-w-0 font-[650] break-words">{title}</h3>
        {note && <p className="min-w-0 text-note break-words text-ink-2">{note}</p>}
      </div>
      {children}
    </div>
  );
}
