import type { ReactNode } from "react";

/** The page draws the whole document itself, because only a page knows the `lang` of its address. */
export default function SignInLayout({ children }: { children: ReactNode }) {
  return children;
}
