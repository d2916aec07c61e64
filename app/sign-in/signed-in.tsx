import { buttonClass } from "@/components/button";
import { SignOutButton } from "@/features/auth/components/sign-out-button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Props = { name: string; next: string; locale: Locale };

/** In place of the form. A redirect from within the page would leave a browser without a script on an empty one. */
export function SignedIn({ name, next, locale }: Props) {
  const t = translator(locale, "auth");
  return (
    <>
      <p className="mt-3 font-serif text-[1.1875rem] text-ink-2">{t("signedInAs", { name })}</p>
      <div className="mt-9 flex flex-wrap items-center gap-3">
        <a href={next} className={buttonClass()}>
          {t("goOn")}
        </a>
        <SignOutButton kind="secondary" size="normal">
          {t("signOut")}
        </SignOutButton>
      </div>
    </>
  );
}
