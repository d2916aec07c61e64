import "@/app/styles/globals.css";
import type { Metadata } from "next";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { BesideMap } from "@/components/beside-map";
import { AcceptForm } from "@/features/accounts/components/invitation/accept-form";
import { acceptLabels } from "@/features/accounts/components/invitation/accept-labels";
import { GrantWords } from "@/features/accounts/components/people/grant-words";
import { getInvitation } from "@/features/accounts/invitations/queries";
import { readAnswer } from "@/features/auth/form/answer";
import { orUnavailable } from "@/features/auth/form/or-unavailable";
import { formAbout } from "@/features/auth/form/state";
import { getActorIfAvailable } from "@/features/auth/gates";
import { staffHome } from "@/features/auth/paths";
import { provider } from "@/features/auth/provider/provider";
import { ProviderButton } from "@/features/single-sign-on/components/provider-button";
import type { Locale } from "@/lib/i18n/locales";
import { localeCookie, negotiateLocale } from "@/lib/i18n/negotiate";
import { translator } from "@/lib/i18n/translator";
import { Closed } from "../closed";

// Depends on the link and must be whole without a script.
export const instant = false;

type Props = { params: Promise<{ token: string }> };

const read = cache(async (token: string) => {
  const invitation = await orUnavailable(() => getInvitation(token));
  if (typeof invitation === "object" && invitation) return { invitation, locale: invitation.language };
  // Who has accepted is signed in: the account's language is known then.
  const actor = await getActorIfAvailable();
  if (actor) return { invitation, locale: actor.language };
  const remembered = (await cookies()).get(localeCookie)?.value;
  return { invitation, locale: negotiateLocale((await headers()).get("accept-language"), remembered) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { invitation, locale } = await read((await params).token);
  const t = translator(locale, "invitation");
  const title = invitation === null ? t("closed.title") : t("title");
  return {
    title: `${title} · ${translator(locale, "site")("network")}`,
    robots: { index: false, follow: false },
    referrer: "strict-origin",
  };
}

export default async function InvitationPage({ params }: Props) {
  const { token } = await params;
  const { invitation, locale } = await read(token);
  if (invitation === null || invitation === "unavailable") {
    return <Closed locale={locale} isUnavailable={invitation !== null} />;
  }
  const t = translator(locale, "invitation");
  const { inviter, grants, email, name } = invitation;
  return (
    <BesideMap locale={locale} title={t("title")}>
      <p className="mt-3 font-serif text-[1.1875rem] text-ink-2">
        {inviter ? t("lede", { inviter }) : t("ledeNobody")}
      </p>
      <ul className="mt-3 border-y border-rule py-2">
        {grants.map((grant) => (
          <li key={JSON.stringify(grant)} className="py-1">
            <GrantWords grant={grant} locale={locale} />
          </li>
        ))}
      </ul>
      <p className="mt-5 text-meta text-ink-2">
        {t("account")}: <strong className="text-ink [overflow-wrap:anywhere]">{email}</strong>
      </p>
      <AcceptForm
        token={token}
        email={email}
        name={name}
        start={await readAnswer(formAbout("accept", token))}
        labels={acceptLabels(locale)}
      />
      {provider && <WithProvider name={provider.name} locale={locale} />}
    </BesideMap>
  );
}

/** The way in without a password: the verified address at the provider says whose invitation it is. */
function WithProvider({ name, locale }: { name: string; locale: Locale }) {
  const t = translator(locale, "singleSignOn");
  return (
    <div className="mt-6 border-t border-rule pt-6">
      <p className="mb-4 text-meta text-ink-2">{t("acceptHint", { name })}</p>
      <ProviderButton next={staffHome} lang={locale}>
        {t("accept", { name })}
      </ProviderButton>
    </div>
  );
}
