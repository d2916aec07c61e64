import type { ReactNode } from "react";

/**
 * The page draws the whole document itself, because only a page knows the `lang` of its address. Every step of signing in
 * has a root layout of its own: the browser then loads each anew, and keeps nothing of the step before, such as a
 * password that was typed.
 */
export default function SignInLayout({ children }: { children: ReactNode }) {
  return children;
}
