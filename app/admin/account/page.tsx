import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OwnSections } from "@/features/accounts/components/own/own-sections";
import { listOwnIdentities } from "@/features/accounts/identity-queries";
import { getOwnAccount, listOwnSessions } from "@/features/accounts/own/queries";
import { readAnswer } from "@/features/auth/form/answer";
import { formWordsOf } from "@/features/auth/form/words";
import { hasShownProof, requireOwn } from "@/features/auth/gates";
import { accountPath } from "@/features/auth/paths";
import { readSessionId } from "@/features/auth/session/next-auth";
import { Passkeys } from "@/features/second-factors/components/passkeys";
import { Proof } from "@/features/second-factors/components/proof";
import { TwoStep } from "@/features/second-factors/components/two-step";
import { readConfirmAnswers } from "@/features/second-factors/confirm-answers";
import { getOwnFactors } from "@/features/second-factors/factor-queries";
import { mayTakeAway } from "@/features/second-factors/factor-rules";
import { listPasskeys } from "@/features/second-factors/passkeys/queries";
import { ProviderProof } from "@/features/single-sign-on/components/provider-proof";
import { env } from "@/lib/env";
import { translator } from "@/lib/i18n/translator";
import { AdminFrame } from "../frame";

// Answered whole and anew for each request: it shows one person's own account.
export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireOwn(accountPath);
  const title = translator(actor.language, "account")("title");
  return { title: `${title} · ${translator(actor.language, "admin")("editing")}` };
}

export default async function AccountPage() {
  const scope = await requireOwn(accountPath);
  const account = (await getOwnAccount(scope)) ?? notFound();
  const t = translator(account.language, "account");
  const answers = {
    profile: await readAnswer("profile"),
    email: await readAnswer("email"),
    password: await readAnswer("password"),
    noPassword: await readAnswer("no-password"),
    sessions: await readAnswer("sessions"),
  };
  const factors = await getOwnFactors(scope);
  const mayRemove = mayTakeAway(factors, scope.actor.grants, env.TWO_STEP);
  const words = formWordsOf(account.language);
  return (
    <AdminFrame scope={scope} title={t("title")} lede={t("lede")}>
      <OwnSections
        account={account}
        identities={await listOwnIdentities(scope)}
        sessions={await listOwnSessions(scope, await readSessionId())}
        answers={answers}
        hasPasskey={factors.passkeys > 0}
        proof={
          <Proof
            isProven={await hasShownProof()}
            factors={factors}
            start={await readConfirmAnswers()}
            words={words}
            locale={account.language}
            provider={<ProviderProof on="account" next={accountPath} locale={account.language} />}
          />
        }
        twoStep={
          <TwoStep
            factors={factors}
            mayRemove={mayRemove}
            start={await readAnswer("two-step")}
            words={words}
            locale={account.language}
            passkeys={
              <Passkeys
                passkeys={await listPasskeys(scope)}
                mayRemove={mayRemove}
                start={await readAnswer("passkeys")}
                words={words}
                locale={account.language}
              />
            }
          />
        }
      />
    </AdminFrame>
  );
}
