import "@/app/styles/globals.css";
import type { Metadata } from "next";
import { readAnswer } from "@/features/auth/form/answer";
import { formWordsOf } from "@/features/auth/form/words";
import { getSignInIfAvailable } from "@/features/auth/gates";
import { nextStepAddress } from "@/features/auth/paths";
import { returnPath } from "@/features/auth/return-path";
import { PasskeySecondStep } from "@/features/second-factors/components/passkey-second-step";
import { SecondStep } from "@/features/second-factors/components/second-step";
import { getFactors } from "@/features/second-factors/factor-queries";
import { secondStepWith } from "@/features/second-factors/factor-rules";
import { passkeyLabels } from "@/features/second-factors/passkeys/labels";
import { translator } from "@/lib/i18n/translator";
import type { Query } from "@/lib/query-value";
import { SignInFrame } from "../frame";
import { localeOf } from "../locale";
import { OtherStage } from "../other-stage";

// Depends on the reader's session and must be whole without a script.
export const instant = false;

type Props = { searchParams: Promise<Query> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(await searchParams);
  const title = `${translator(locale, "twoStep")("second.title")} · ${translator(locale, "site")("network")}`;
  return { title, robots: { index: false } };
}

export default async function SecondStepPage({ searchParams }: Props) {
  const query = await searchParams;
  const locale = await localeOf(query);
  const next = returnPath(query.next);
  const signIn = await getSignInIfAvailable();
  const t = translator(locale, "twoStep");
  const isHere = signIn !== "unavailable" && signIn?.stage === "secondStep";
  const factors = isHere ? await getFactors(signIn) : null;
  return (
    <SignInFrame
      locale={locale}
      title={t("second.title")}
      lede={factors && isHere && t(`second.${ledes[secondStepWith(factors)]}`, { email: signIn.email })}
      addressIn={(other) => nextStepAddress("secondStep", next, other)}
    >
      {factors ? (
        <SecondStep
          factors={factors}
          start={await readAnswer("second-step")}
          words={formWordsOf(locale)}
          next={next}
          locale={locale}
          passkey={
            <PasskeySecondStep
              next={next}
              lang={locale}
              words={formWordsOf(locale)}
              labels={passkeyLabels(locale).secondStep}
            />
          }
        />
      ) : (
        <OtherStage signIn={signIn} next={next} locale={locale} />
      )}
    </SignInFrame>
  );
}

const ledes = { app: "lede", passkey: "ledePasskey", either: "ledeEither" } as const;
