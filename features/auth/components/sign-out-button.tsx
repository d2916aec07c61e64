import type { ReactNode } from "react";
import { Button, type ButtonKind } from "@/components/button";
import { signOutAction } from "../actions";

type Props = { children: ReactNode; kind?: ButtonKind; size?: "normal" | "dense" };

/** Ends the session; a form, so that it works without a script. */
export function SignOutButton({ children, kind = "quiet", size = "dense" }: Props) {
  return (
    <form action={signOutAction}>
      <Button type="submit" kind={kind} size={size}>
        {children}
      </Button>
    </form>
  );
}
