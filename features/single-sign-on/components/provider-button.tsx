import { Button } from "@/components/button";
import type { Locale } from "@/lib/i18n/locales";
import { startSingleSignOnAction } from "../actions";

type Props = { children: string; next: string; lang: Locale };

/** Goes to the single sign-on provider and from there to `next`; a form, so that it works without a script. */
export function ProviderButton({ children, next, lang }: Props) {
  return (
    <form action={startSingleSignOnAction}>
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="lang" value={lang} />
      <Button type="submit" kind="secondary" className="w-full [overflow-wrap:anywhere]">
        {children}
      </Button>
    </form>
  );
}
