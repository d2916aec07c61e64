import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { removeAccountAction } from "../../people/actions";
import type { Proof } from "../../people/proof";
import { ActionForm } from "./action-form";
import { AskFirst } from "./ask-first";
import { HistoryChoice } from "./history-choice";

type Props = { accountId: string; name: string; proof: Proof; locale: Locale };

/** Removes an account, once it has been read what that means. */
export function RemoveAccount({ accountId, name, proof, locale }: Props) {
  const t = translator(locale, "people");
  const form = (
    <ActionForm
      action={removeAccountAction}
      fields={{ accountId, name }}
      label={t("person.removeSubmit")}
      kind="primary"
      locale={locale}
    >
      <HistoryChoice locale={locale} />
    </ActionForm>
  );
  return (
    <AskFirst
      label={t("person.removal")}
      hint={t("person.removalHint")}
      title={t("person.removalTitle", { name })}
      form={form}
      proof={proof}
      locale={locale}
    >
      <p>{t("person.stays", { name })}</p>
      <p>{t("person.goes")}</p>
      <p className="font-[650]">{t("person.final")}</p>
    </AskFirst>
  );
}
