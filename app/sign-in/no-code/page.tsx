import "@/app/styles/globals.css";
import type { Metadata } from "next";
import { buttonClass } from "@/components/button";
import { readAnswer } from "@/features/auth/form/answer";
import { formWordsOf } from "@/features/auth/form/words";
import { getSignInIfAvailable } from "@/features/auth/gates";
import { nextStepAddress, noCodeAddress } from "@/features/auth/paths";
import { returnPath } from "@/features/auth/return-path";
import { RecoveryForm } from "@/features/second-factors/components/recovery-form";
import { getFactors } from "@/features/second-factors/factor-queries";
import { secondStepWith } from "@/features/second-factors/factor-rules";
import { translator } from "@/lib/i18n/translator";
import type { Query } from "@/lib/query-value";
import { SignInFrame } from "../frame";
import { localeOf } from "../locale";

// Depends on the reader's session and must be whole without a script.
export const instant = false;

type Props = { searchParams: Promise<Query> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(await searchParams);
  const title = `${translator(locale, "auth")("noCode", { has: "either" })} · ${translator(locale, "site")("network")}`;
  return { title, robots: { index: false } };
}

/** What to do without the code: said to everybody, with the form for who has typed the password already. */
export default async function NoCodePage({ searchParams }: Props) {
  const query = await searchParams;
  const locale = await localeOf(query);
  const next = returnPath(query.next);
  const signIn = await getSignInIfAvailable();
  const t = translator(locale, "twoStep");
  const isHere = signIn !== "unavailable" && signIn?.stage === "secondStep";
  const stage = signIn === "unavailable" ? null : (signIn?.stage ?? null);
  const has = isHere ? secondStepWith(await getFactors(signIn)) : "either";
  const labels = { code: t("noCode.code"), codeHint: t("noCode.codeHint"), submit: t("second.submit") };
  return (
    <SignInFrame
      locale={locale}
      title={translator(locale, "auth")("noCode", { has })}
      lede={isHere ? t("noCode.now", { has }) : t("noCode.first")}
      addressIn={(other) => noCodeAddress(next, other)}
    >
      <div className="mt-9">
        {isHere ? (
          <RecoveryForm
            start={await readAnswer("second-step")}
            words={formWordsOf(locale)}
            next={next}
            lang={locale}
            labels={labels}
          />
        ) : (
          <a href={nextStepAddress(stage, next, locale)} className={buttonClass()}>
            {t("noCode.goOn")}
          </a>
        )}
      </div>
      <section aria-labelledby="none-left" className="mt-9 border-t border-rule pt-5">
        <h2 id="none-left" className="font-[650]">
          {t("noCode.noneTitle")}
        </h2>
        <p className="mt-1 text-ink-2">{t("noCode.none")}</p>
        {isHere && (
          <p className="mt-4">
            <a href={nextStepAddress(stage, next, locale)} className="link">
              {t("noCode.back")}
            </a>
          </p>
        )}
      </section>
    </SignInFrame>
  );
}
