import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import {
  endSessionsAction,
  reactivateAction,
  resendAction,
  revokeAction,
  suspendAction,
  untieAction,
} from "../../people/actions";
import type { Proof, Question } from "../../people/proof";
import type { Person } from "../../people/queries";
import { ActionForm } from "./action-form";
import { RemoveAccount } from "./remove-account";
import { TwoStepAccess } from "./two-step-access";

type Props = { person: Person; isTied: boolean; proofs: Record<Question, Proof>; locale: Locale };

/** Whether the person can get in: the invitation while it is open, then sessions, suspension and removal. */
export function Access(props: Props) {
  const { person, locale } = props;
  const t = translator(locale, "people");
  const isOpen = person.state === "invited";
  return (
    <section aria-labelledby="access" className="mt-12">
      <h2 id="access" className="mb-4 border-b border-ink pb-3 font-serif text-official">
        {t(isOpen ? "person.invitation" : "person.access")}
      </h2>
      <div className="flex flex-col gap-6">
        {isOpen ? <Waiting {...{ person, locale }} /> : <Open {...props} />}
      </div>
    </section>
  );
}

function Waiting({ person: { id, name }, locale }: Pick<Props, "person" | "locale">) {
  const t = translator(locale, "people");
  return (
    <>
      <p>{t("person.invitationOpen", { name })}</p>
      <ActionForm
        action={resendAction}
        fields={{ accountId: id }}
        label={t("person.resend")}
        locale={locale}
      />
      <ActionForm
        action={revokeAction}
        fields={{ accountId: id, name }}
        label={t("person.revoke")}
        hint={t("person.revokeHint")}
        locale={locale}
      />
    </>
  );
}

function Open({ person, isTied, proofs, locale }: Props) {
  const { id, name, state, isOwn } = person;
  const t = translator(locale, "people");
  const common = { fields: { accountId: id }, locale };
  return (
    <>
      <ActionForm
        {...common}
        action={endSessionsAction}
        label={t("person.endSessions")}
        hint={t("person.endSessionsHint")}
      />
      {isTied && (
        <ActionForm
          {...common}
          action={untieAction}
          label={translator(locale, "singleSignOn")("person.untie")}
          hint={translator(locale, "singleSignOn")("person.untieHint")}
        />
      )}
      {isOwn && <p className="text-ink-2">{t("person.own")}</p>}
      {!isOwn && <TwoStepAccess person={person} proof={proofs["two-step"]} locale={locale} />}
      {!isOwn && (
        <ActionForm
          {...common}
          // Its answer belongs to what the button did, not to what it does now.
          action={state === "suspended" ? reactivateAction : suspendAction}
          label={t(state === "suspended" ? "person.reactivate" : "person.suspend")}
          hint={t(state === "suspended" ? "person.reactivateHint" : "person.suspendHint")}
        />
      )}
      {!isOwn && <RemoveAccount accountId={id} name={name} proof={proofs.removal} locale={locale} />}
    </>
  );
}
