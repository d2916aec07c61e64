import "@/app/styles/globals.css";
import type { Metadata } from "next";
import { AskForm } from "@/features/accounts/components/reset/ask-form";
import { readAnswer } from "@/features/auth/form/answer";
import { formWordsOf } from "@/features/auth/form/words";
import { resetPath, signInPath } from "@/features/auth/paths";
import { translator } from "@/lib/i18n/translator";
import type { Query } from "@/lib/query-value";
import { SignInFrame } from "../frame";
import { localeOf } from "../locale";

// Depends on the reader's cookies and must be whole without a script.
export const instant = false;

type Props = { searchParams: Promise<Query> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(await searchParams);
  const title = `${translator(locale, "reset")("ask.title")} · ${translator(locale, "site")("network")}`;
  return { title, robots: { index: false } };
}

export default async function AskForResetPage({ searchParams }: Props) {
  const locale = await localeOf(await searchParams);
  const t = translator(locale, "reset");
  return (
    <SignInFrame
      isEntrance
      locale={locale}
      title={t("ask.title")}
      lede={t("ask.lede")}
      addressIn={(other) => `${resetPath}?lang=${other}`}
    >
      <div className="mt-9">
        <AskForm
          start={await readAnswer("ask")}
          words={formWordsOf(locale)}
          lang={locale}
          labels={{
            email: translator(locale, "auth")("email"),
            submit: t("ask.submit"),
            done: t("ask.done"),
            doneHint: t("ask.doneHint"),
          }}
        />
      </div>
      <p className="mt-6 border-t border-rule pt-5">
        <a href={`${signInPath}?lang=${locale}`} className="link">
          {t("back")}
        </a>
      </p>
    </SignInFrame>
  );
}
