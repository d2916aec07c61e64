import type { ReactNode } from "react";
import { Button, type ButtonKind } from "@/components/button";
import { signOutAction } from "../actions";

/** Ends the session; a form, so that it works without a script. */
export function SignOutButton({ children, kind = "quiet" }: { children: ReactNode; kind?: ButtonKind }) {
  return (
    <form action={signOutAction}>
      <Button type="submit" kind={kind} size="dense">
        {children}
      </Button>
    </form>
  );
}
