import type { ReactNode } from "react";
import { StatusMark } from "@/features/profiles/components/status-mark";

/** What a municipality is in the network: the star and the word. */
export function Status({ children }: { children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-2 text-meta font-semibold text-turquoise">
      <StatusMark size={14} />
      {children}
    </span>
  );
}
