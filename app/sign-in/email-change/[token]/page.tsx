import "@/app/styles/globals.css";
import type { Metadata } from "next";
import { ConfirmForm } from "@/features/accounts/components/own/confirm-form";
import { findEmailChange } from "@/features/accounts/own/email-mutations";
import { readAnswer } from "@/features/auth/form/answer";
import { formAbout } from "@/features/auth/form/state";
import { formWordsOf } from "@/features/auth/form/words";
import { accountPath, emailChangePath } from "@/features/auth/paths";
import { translator } from "@/lib/i18n/translator";
import type { Query } from "@/lib/query-value";
import { SignInFrame } from "../../frame";
import { localeOf } from "../../locale";

// Says what is true of the link at this moment.
export const instant = false;

type Props = { params: Promise<{ token: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(await searchParams);
  const title = translator(locale, "reset")("confirm.title");
  return { title: `${title} · ${translator(locale, "site")("network")}`, robots: { index: false } };
}

/** Looking at it confirms nothing; the button does. */
export default async function EmailChangePage({ params, searchParams }: Props) {
  const { token } = await params;
  const locale = await localeOf(await searchParams);
  const email = await findEmailChange(token);
  const start = await readAnswer(formAbout("confirm", token));
  const t = translator(locale, "reset");
  const isOver = !email && !start.isDone;
  const lede = isOver ? t("confirm.over") : email && t("confirm.lede", { email });
  return (
    <SignInFrame
      locale={locale}
      title={t(isOver ? "over.title" : "confirm.title")}
      lede={lede}
      addressIn={(other) => `${emailChangePath}/${encodeURIComponent(token)}?lang=${other}`}
    >
      <div className="mt-9">
        {isOver ? (
          <a href={accountPath} className="link">
            {t("confirm.account")}
          </a>
        ) : (
          <ConfirmForm
            start={start}
            words={formWordsOf(locale)}
            lang={locale}
            token={token}
            labels={{
              submit: t("confirm.submit"),
              waiting: t("confirm.waiting"),
              changed: t("confirm.changed"),
              taken: t("confirm.taken"),
            }}
          />
        )}
      </div>
    </SignInFrame>
  );
}
