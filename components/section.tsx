import type { ReactNode } from "react";

type Props = { id: string; title: string; text?: ReactNode; children: ReactNode };

/** A part of a page of settings: what it is about beside what can be done. */
export function Section({ id, title, text, children }: Props) {
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-12 gap-y-5 border-t-2 border-ink py-8 lg:grid-cols-[20rem_minmax(0,1fr)]"
    >
      <div>
        <h2 id={id} className="font-serif text-[1.625rem] leading-tight">
          {title}
        </h2>
        {text && <div className="mt-2 max-w-[34rem] text-meta text-ink-2">{text}</div>}
      </div>
      <div className="max-w-[40rem]">{children}</div>
    </section>
  );
}
