import "@/app/styles/globals.css";
import type { Metadata } from "next";
import { buttonClass } from "@/components/button";
import { ChooseForm } from "@/features/accounts/components/reset/choose-form";
import { newPasswordLabels } from "@/features/accounts/new-password-labels";
import { readAnswer } from "@/features/auth/form/answer";
import { formAbout } from "@/features/auth/form/state";
import { formWordsOf } from "@/features/auth/form/words";
import { resetPath } from "@/features/auth/paths";
import { findReset } from "@/features/auth/sign-in/reset";
import { translator } from "@/lib/i18n/translator";
import type { Query } from "@/lib/query-value";
import { SignInFrame } from "../../frame";
import { localeOf } from "../../locale";

// Says what is true of the link at this moment.
export const instant = false;

type Props = { params: Promise<{ token: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(await searchParams);
  const title = `${translator(locale, "reset")("choose.title")} · ${translator(locale, "site")("network")}`;
  return { title, robots: { index: false } };
}

/** Looking at it uses nothing up: programs that look through mail follow links too. */
export default async function ResetPage({ params, searchParams }: Props) {
  const { token } = await params;
  const locale = await localeOf(await searchParams);
  const person = await findReset(token);
  const start = await readAnswer(formAbout("choose", token));
  const t = translator(locale, "reset");
  const addressIn = (other: string) => `${resetPath}/${encodeURIComponent(token)}?lang=${other}`;
  if (!person && !start.isDone) {
    return (
      <SignInFrame locale={locale} title={t("over.title")} lede={t("over.text")} addressIn={addressIn}>
        <a href={`${resetPath}?lang=${locale}`} className={`${buttonClass()} mt-9`}>
          {t("over.again")}
        </a>
      </SignInFrame>
    );
  }
  return (
    <SignInFrame
      locale={locale}
      title={t("choose.title")}
      lede={person && t("choose.lede", { email: person.email })}
      addressIn={addressIn}
    >
      <div className="mt-9">
        <ChooseForm
          start={start}
          words={formWordsOf(locale)}
          lang={locale}
          token={token}
          person={person ?? { name: "", email: "" }}
          field={newPasswordLabels(locale)}
          labels={{
            submit: t("choose.submit"),
            done: t("done"),
            signIn: t("back"),
          }}
        />
      </div>
    </SignInFrame>
  );
}
