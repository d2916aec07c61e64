import { formWordsOf } from "@/features/auth/form/words";
import type { ProofPage } from "@/features/auth/proof-pages";
import type { SignIn } from "@/features/auth/session/find-sign-in";
import { ConfirmForms } from "@/features/second-factors/components/confirm-forms";
import { readConfirmAnswers } from "@/features/second-factors/confirm-answers";
import { confirmLabels } from "@/features/second-factors/confirm-labels";
import { getOwnFactors } from "@/features/second-factors/factor-queries";
import { ProviderProof } from "@/features/single-sign-on/components/provider-proof";
import type { Locale } from "@/lib/i18n/locales";

type Props = { signIn: SignIn; on: ProofPage; next: string; locale: Locale };

/** Asks somebody whose session is open to show once more who they are. */
export async function WhoIsThere({ signIn, on, next, locale }: Props) {
  return (
    <div className="mt-9">
      <ConfirmForms
        on={on}
        next={next}
        lang={locale}
        has={await getOwnFactors(signIn)}
        start={await readConfirmAnswers()}
        words={formWordsOf(locale)}
        labels={confirmLabels(locale)}
        provider={<ProviderProof on={on} next={next} locale={locale} />}
      />
    </div>
  );
}
