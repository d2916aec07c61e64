import type { ReactNode, Ref } from "react";
import { Icon } from "./icon";

type Props = { isGood: boolean; ref?: Ref<HTMLParagraphElement> | undefined; children: ReactNode };

/** What came of something that was sent, with a mark, so that colour does not tell it alone; it can be given the focus. */
export function Notice({ isGood, ref, children }: Props) {
  return (
    <p
      role={isGood ? "status" : "alert"}
      ref={ref}
      tabIndex={-1}
      className={`flex gap-2.5 border px-3.5 py-2.5 text-meta ${isGood ? "border-turquoise bg-turq-wash text-turquoise" : "border-2 border-coral-ink text-coral-ink"}`}
    >
      <Icon name={isGood ? "check" : "alert"} className="mt-0.5 shrink-0" />
      <span className="min-w-0 [overflow-wrap:anywhere]">{children}</span>
    </p>
  );
}
