import type { ReactNode } from "react";

/** A root layout of its own, so that the browser loads this step anew (see the layout of the sign-in form). */
export default function ConfirmLayout({ children }: { children: ReactNode }) {
  return children;
}
