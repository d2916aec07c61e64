import type { ReactNode } from "react";

type Props = { id: string; title: string; count: number; children: ReactNode };

/** One kind of work with how much of it there is. */
export function TaskSection({ id, title, count, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="task-section">
      <div className="task-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <span className="task-count">{count}</span>
      </div>
      {children}
    </section>
  );
}

/** That there is nothing to do, and what that means. */
export function NothingToDo({ title, children }: { title: string; children: ReactNode }) {
  return (
    <p className="task-nothing">
      <svg width="28" height="14" viewBox="-14 -7 28 14" aria-hidden="true" className="shrink-0 text-ink-2">
        <path d="M-11 0H11" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.5 3" />
      </svg>
      <span>
        <strong>{title}</strong> {children}
      </span>
    </p>
  );
}

type RowProps = {
  title: ReactNode;
  /** A mark with its words behind the title. */
  badge?: ReactNode;
  note?: ReactNode;
  children?: ReactNode;
};

/** One thing to do: what it is, what is known of it, and the way there. */
export function TaskRow({ title, badge, note, children }: RowProps) {
  return (
    <li className="task-row">
      <div className="min-w-0 flex-1 basis-64">
        <h3 className="task-title">
          {title} {badge}
        </h3>
        {note && <p className="task-note">{note}</p>}
      </div>
      <div className="task-ways">{children}</div>
    </li>
  );
}
