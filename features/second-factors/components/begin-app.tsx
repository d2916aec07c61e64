import { Button, type ButtonKind } from "@/components/button";
import type { Locale } from "@/lib/i18n/locales";
import { beginAppAction } from "../codes/totp-actions";

type Props = { next: string; locale: Locale; children: string; kind?: ButtonKind };

/** Begins to set an authenticator app up; a form, because it draws a secret. */
export function BeginApp({ next, locale, children, kind = "primary" }: Props) {
  return (
    <form action={beginAppAction}>
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="lang" value={locale} />
      <Button type="submit" kind={kind}>
        {children}
      </Button>
    </form>
  );
}
