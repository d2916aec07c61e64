import type { ReactNode } from "react";

/** The page draws the whole document itself, because only its address says in which language. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return children;
}
