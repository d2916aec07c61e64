import { SignOutButton } from "@/features/auth/components/sign-out-button";
import { readAnswer } from "@/features/auth/form/answer";
import { formProblemOf } from "@/features/auth/form/problem";
import { formWordsOf } from "@/features/auth/form/words";
import { hasShownProof } from "@/features/auth/gates";
import type { SignIn } from "@/features/auth/session/find-sign-in";
import { ChooseFactor } from "@/features/second-factors/components/choose-factor";
import { ChoosePasskey } from "@/features/second-factors/components/choose-passkey";
import { NewApp } from "@/features/second-factors/components/new-app";
import { getOwnFactors } from "@/features/second-factors/factor-queries";
import { reasonFor } from "@/features/second-factors/reason";
import { readWaiting } from "@/features/second-factors/sealed-cookie";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { SignInFrame } from "../frame";
import { WhoIsThere } from "../who-is-there";

type Props = { signIn: SignIn; next: string; locale: Locale; addressIn: (locale: Locale) => string };

/** The one step that is next: to show who one is, to choose what to set up, or to take a secret into an app. */
export async function SetUp({ signIn, next, locale, addressIn }: Props) {
  const t = translator(locale, "twoStep");
  const words = formWordsOf(locale);
  const factors = await getOwnFactors(signIn);
  const waiting = await readWaiting("new-authenticator", signIn.actor.accountId);
  const start = await readAnswer("set-up");
  const problem = formProblemOf(start, words);
  if (!(await hasShownProof())) {
    return (
      <SignInFrame locale={locale} title={t("confirm.title")} lede={t("confirm.text")} addressIn={addressIn}>
        <WhoIsThere signIn={signIn} on="set-up" next={next} locale={locale} />
        <WayOut {...{ signIn, next, locale }} />
      </SignInFrame>
    );
  }
  if (waiting) {
    return (
      <SignInFrame locale={locale} title={t("newApp.title")} lede={t("newApp.lede")} addressIn={addressIn}>
        <NewApp
          secret={waiting}
          email={signIn.email}
          start={start}
          words={words}
          next={next}
          locale={locale}
        />
      </SignInFrame>
    );
  }
  return (
    <SignInFrame
      locale={locale}
      title={t("setUp.title")}
      lede={t(`setUp.${reasonFor(signIn.actor.grants, env.TWO_STEP)}`)}
      addressIn={addressIn}
    >
      {problem && (
        <p role="alert" className="mt-7 border-2 border-coral-ink px-4 py-3 text-coral-ink">
          {problem}
        </p>
      )}
      <ChooseFactor
        next={next}
        locale={locale}
        hasApp={factors.app}
        passkey={<ChoosePasskey next={next} locale={locale} words={words} />}
      />
      <WayOut {...{ signIn, next, locale }} />
    </SignInFrame>
  );
}

/** Back to where somebody came from, who need not set anything up; to another account for who must. */
function WayOut({ signIn, next, locale }: Omit<Props, "addressIn">) {
  return (
    <div className="mt-7 border-t border-rule pt-4">
      {signIn.stage === "signedIn" ? (
        <a href={next} className="link inline-block py-1.5">
          {translator(locale, "twoStep")("setUp.cancel")}
        </a>
      ) : (
        <div className="-ms-3">
          <SignOutButton next={next} lang={locale}>
            {translator(locale, "auth")("somebodyElse")}
          </SignOutButton>
        </div>
      )}
    </div>
  );
}
