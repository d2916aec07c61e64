import type { ReactNode } from "react";

/** The page draws the whole document itself, because only the invitation knows its language. */
export default function InvitationLayout({ children }: { children: ReactNode }) {
  return children;
}
