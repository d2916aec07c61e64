import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OwnSections } from "@/features/accounts/components/own/own-sections";
import { listOwnIdentities } from "@/features/accounts/identity-queries";
import { getOwnAccount, listOwnSessions } from "@/features/accounts/own-queries";
import { readAnswer } from "@/features/auth/form-answer";
import { formWordsOf } from "@/features/auth/form-words";
import { getSignIn, mintProvenScope, requireOwn } from "@/features/auth/gates";
import { readSessionId } from "@/features/auth/next-auth";
import { accountPath } from "@/features/auth/staff-pages";
import { Proof } from "@/features/second-factors/components/proof";
import { TwoStep } from "@/features/second-factors/components/two-step";
import { getOwnFactors } from "@/features/second-factors/factor-queries";
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
    sessions: await readAnswer("sessions"),
  };
  const factors = await getOwnFactors(scope);
  const words = formWordsOf(account.language);
  const isProven = Boolean(mintProvenScope((await getSignIn()) ?? notFound()));
  return (
    <AdminFrame scope={scope} title={t("title")} lede={t("lede")}>
      <OwnSections
        account={account}
        identities={await listOwnIdentities(scope)}
        sessions={await listOwnSessions(scope, await readSessionId())}
        answers={answers}
        proof={
          <Proof
            isProven={isProven}
            factors={factors}
            start={{
              password: await readAnswer("confirm-password"),
              code: await readAnswer("confirm-code"),
            }}
            words={words}
            locale={account.language}
          />
        }
        twoStep={
          <TwoStep
            factors={factors}
            start={await readAnswer("two-step")}
            words={words}
            locale={account.language}
          />
        }
      />
    </AdminFrame>
  );
}
