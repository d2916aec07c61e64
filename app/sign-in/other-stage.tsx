import { buttonClass } from "@/components/button";
import { SignOutButton } from "@/features/auth/components/sign-out-button";
import { nextStepAddress } from "@/features/auth/paths";
import type { SignIn } from "@/features/auth/session/find-sign-in";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { SignedIn } from "./signed-in";

type Props = { signIn: SignIn | null | "unavailable"; next: string; locale: Locale };

/**
 * In place of a form that is not what this browser has to do next: what is, with the way there. A redirect from within
 * the page would leave a browser without a script on an empty one.
 */
export function OtherStage({ signIn, next, locale }: Props) {
  const t = translator(locale, "auth");
  if (signIn === "unavailable") return <Sentence>{t("problem.unavailable")}</Sentence>;
  if (signIn?.stage === "signedIn") return <SignedIn name={signIn.actor.name} next={next} locale={locale} />;
  const stage = signIn?.stage ?? null;
  return (
    <>
      <Sentence>
        {t(stage ? `stage.${stage}.text` : "problem.late", { name: signIn?.actor.name ?? "" })}
      </Sentence>
      <div className="mt-9 flex flex-wrap items-center gap-3">
        <a href={nextStepAddress(stage, next, locale)} className={buttonClass()}>
          {t(stage ? `stage.${stage}.goOn` : "again")}
        </a>
        {stage && (
          <SignOutButton kind="secondary" size="normal" next={next} lang={locale}>
            {t("somebodyElse")}
          </SignOutButton>
        )}
      </div>
    </>
  );
}

const Sentence = ({ children }: { children: string }) => (
  <p className="mt-3 font-serif text-[1.1875rem] text-ink-2">{children}</p>
);
