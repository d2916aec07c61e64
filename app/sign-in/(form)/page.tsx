import "@/app/styles/globals.css";
import type { Metadata } from "next";
import { SignInForm } from "@/features/auth/components/sign-in-form";
import { readAnswer } from "@/features/auth/form/answer";
import { formWordsOf } from "@/features/auth/form/words";
import { getSignInIfAvailable } from "@/features/auth/gates";
import { noCodeAddress, resetPath, signInAddress } from "@/features/auth/paths";
import { provider } from "@/features/auth/provider/provider";
import { returnPath } from "@/features/auth/return-path";
import { PasskeySignIn } from "@/features/second-factors/components/passkey-sign-in";
import { passkeyLabels } from "@/features/second-factors/passkeys/labels";
import { ProviderButton } from "@/features/single-sign-on/components/provider-button";
import { providerProblems } from "@/features/single-sign-on/problems";
import { translator } from "@/lib/i18n/translator";
import type { Query } from "@/lib/query-value";
import { SignInFrame } from "../frame";
import { localeOf } from "../locale";
import { OtherStage } from "../other-stage";

// Depends on the reader's cookies and must be whole without a script.
export const instant = false;

type Props = { searchParams: Promise<Query> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(await searchParams);
  const title = `${translator(locale, "auth")("signIn")} · ${translator(locale, "site")("network")}`;
  return { title, robots: { index: false } };
}

export default async function SignInPage({ searchParams }: Props) {
  const query = await searchParams;
  const locale = await localeOf(query);
  const next = returnPath(query.next);
  const found = await getSignInIfAvailable();
  const signIn = found === "unavailable" ? null : found;
  const t = translator(locale, "auth");
  const words = formWordsOf(locale);
  const answer = await readAnswer("sign-in");
  return (
    <SignInFrame
      isEntrance
      locale={locale}
      title={t("signIn")}
      lede={signIn ? undefined : t("lede")}
      addressIn={(other) => signInAddress(next, other)}
    >
      {signIn ? (
        <OtherStage signIn={signIn} next={next} locale={locale} />
      ) : (
        <>
          <div className="mt-9">
            <SignInForm
              // Begins anew with what came of single sign-on, which leads back to the page that is shown already.
              key={answer.formError ?? ""}
              start={answer}
              words={{
                ...words,
                problems: { ...words.problems, ...providerProblems(locale) },
                pending: t("pending"),
              }}
              next={next}
              lang={locale}
              labels={{
                email: t("email"),
                emailHint: t("emailHint"),
                password: t("password"),
                show: t("show"),
                hide: t("hide"),
                submit: t("submit"),
                nextStep: t("nextStep"),
              }}
            />
          </div>
          <div className="mt-5">
            <PasskeySignIn
              next={next}
              lang={locale}
              words={formWordsOf(locale)}
              labels={passkeyLabels(locale).signIn}
            />
          </div>
          {provider && (
            <div className="mt-6 border-t border-rule pt-6">
              <ProviderButton next={next} lang={locale}>
                {translator(locale, "singleSignOn")("signIn", { name: provider.name })}
              </ProviderButton>
            </div>
          )}
          <p className="mt-6 flex flex-wrap gap-x-7 gap-y-2 border-t border-rule pt-5">
            <a href={`${resetPath}?lang=${locale}`} className="link">
              {t("forgotten")}
            </a>
            <a href={noCodeAddress(next, locale)} className="link">
              {t("noCode", { has: "either" })}
            </a>
          </p>
        </>
      )}
    </SignInFrame>
  );
}
