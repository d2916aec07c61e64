import type { ReactNode } from "react";
import { Button, type ButtonKind } from "@/components/button";
import type { Locale } from "@/lib/i18n/locales";
import { signOutAction } from "../sign-in/actions";

type Props = {
  children: ReactNode;
  kind?: ButtonKind;
  size?: "normal" | "dense";
  /** Where who signs in next goes on to, if not to the first page. */
  next?: string;
  lang?: Locale;
};

/** Ends the session; a form, so that it works without a script. */
export function SignOutButton({ children, kind = "quiet", size = "dense", next, lang }: Props) {
  return (
    <form action={signOutAction}>
      {next && <input type="hidden" name="next" value={next} />}
      {lang && <input type="hidden" name="lang" value={lang} />}
      <Button type="submit" kind={kind} size={size}>
        {children}
      </Button>
    </form>
  );
}
