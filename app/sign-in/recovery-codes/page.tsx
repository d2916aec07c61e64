import "@/app/styles/globals.css";
import type { Metadata } from "next";
import { getSignInIfAvailable } from "@/features/auth/gates";
import { recoveryCodesAddress } from "@/features/auth/paths";
import { returnPath } from "@/features/auth/return-path";
import { ShownCodes } from "@/features/second-factors/components/shown-codes";
import { readWaiting } from "@/features/second-factors/sealed-cookie";
import { translator } from "@/lib/i18n/translator";
import type { Query } from "@/lib/query-value";
import { SignInFrame } from "../frame";
import { localeOf } from "../locale";
import { OtherStage } from "../other-stage";

// Depends on the reader's session and must be whole without a script.
export const instant = false;

type Props = { searchParams: Promise<Query> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(await searchParams);
  const title = `${translator(locale, "twoStep")("codes.title")} · ${translator(locale, "site")("network")}`;
  return { title, robots: { index: false } };
}

/** Recovery codes that were made a moment ago; a reload shows them again until somebody says that they are kept. */
export default async function RecoveryCodesPage({ searchParams }: Props) {
  const query = await searchParams;
  const locale = await localeOf(query);
  const next = returnPath(query.next);
  const signIn = await getSignInIfAvailable();
  const t = translator(locale, "twoStep");
  const isIn = signIn !== "unavailable" && signIn?.stage === "signedIn";
  const codes = isIn ? await readWaiting("new-recovery-codes", signIn.actor.accountId) : null;
  const head = isIn
    ? t("codes.head", { network: translator(locale, "site")("network"), email: signIn.email })
    : "";
  return (
    <SignInFrame
      locale={locale}
      title={t("codes.title")}
      lede={t(codes ? "codes.lede" : "codes.over")}
      addressIn={(other) => recoveryCodesAddress(next, other)}
    >
      {codes ? (
        <ShownCodes
          codes={codes.split("\n")}
          next={next}
          locale={locale}
          labels={{
            list: t("codes.list"),
            copy: t("codes.copy"),
            copied: t("codes.copied"),
            notCopied: t("codes.notCopied"),
            print: t("codes.print"),
            download: t("codes.download"),
            fileName: `${t("codes.fileName")}.txt`,
            kept: t("codes.kept"),
            head,
          }}
        />
      ) : (
        <OtherStage signIn={signIn} next={next} locale={locale} />
      )}
    </SignInFrame>
  );
}
