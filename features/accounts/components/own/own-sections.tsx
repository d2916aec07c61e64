import type { ReactNode } from "react";
import { buttonClass } from "@/components/button";
import { Section } from "@/components/section";
import { SignOutButton } from "@/features/auth/components/sign-out-button";
import type { FormState } from "@/features/auth/form/state";
import { formWordsOf } from "@/features/auth/form/words";
import { momentInWords } from "@/features/auth/moment";
import { accountPath } from "@/features/auth/paths";
import { deviceInWords } from "@/features/auth/session/device";
import { translator } from "@/lib/i18n/translator";
import type { Identity } from "../../identity-queries";
import type { OwnAccount, OwnSession } from "../../own/queries";
import { EmailForm } from "./email-form";
import { PasswordForm } from "./password-form";
import { ProfileForm } from "./profile-form";
import { RemovePasswordForm } from "./remove-password-form";
import { SessionList } from "./session-list";
import { SingleSignOn } from "./single-sign-on";

type FormName = "profile" | "email" | "password" | "noPassword" | "sessions";
type Props = {
  account: OwnAccount;
  identities: Identity[];
  sessions: OwnSession[];
  answers: Record<FormName, FormState>;
  /** Asks who somebody is, where that is needed. */
  proof: ReactNode;
  twoStep: ReactNode;
  /** Passkeys can stand in for a password. */
  hasPasskey: boolean;
};

/** Everything that somebody can do about their own account. */
export function OwnSections(props: Props) {
  const { account, identities, sessions, answers, proof, twoStep, hasPasskey } = props;
  const { language: locale, email, pendingEmail } = account;
  const t = translator(locale, "account");
  const words = formWordsOf(locale);
  const shown = sessions.map(({ userAgent, createdAt, lastSeenAt, ...session }) => ({
    ...session,
    device: deviceInWords(userAgent, locale),
    start: momentInWords(createdAt, locale),
    seen: momentInWords(lastSeenAt, locale),
  }));
  return (
    <div className="mt-8">
      {proof}
      <Section id="profile-title" title={t("profile.title")}>
        <ProfileForm account={account} start={answers.profile} words={words} />
      </Section>
      <Section
        id="email-title"
        title={t("email.title")}
        text={
          <>
            <p className="break-words">{t("email.present", { email })}</p>
            {pendingEmail && (
              <p className="mt-2 break-words">{t("email.pending", { email: pendingEmail })}</p>
            )}
          </>
        }
      >
        <EmailForm account={account} start={answers.email} words={words} />
      </Section>
      <Section
        id="password-title"
        title={t("password.title")}
        text={t(account.hasPassword ? "password.text" : "password.none")}
      >
        <PasswordForm account={account} start={answers.password} words={words} />
        {hasPasskey && <RemovePasswordForm account={account} start={answers.noPassword} words={words} />}
      </Section>
      {twoStep}
      {identities.length > 0 && <SingleSignOn identities={identities} locale={locale} />}
      <Section id="sessions-title" title={t("sessions.title")} text={t("sessions.text")}>
        <SessionList sessions={shown} locale={locale} start={answers.sessions} words={words} />
        <div className="mt-5">
          <SignOutButton kind="secondary" size="normal">
            {t("sessions.signOut")}
          </SignOutButton>
        </div>
      </Section>
      <Section id="data-title" title={t("data.title")} text={t("data.text")}>
        <a href={`${accountPath}/data`} download className={buttonClass("secondary")}>
          {t("data.download")}
        </a>
      </Section>
    </div>
  );
}
