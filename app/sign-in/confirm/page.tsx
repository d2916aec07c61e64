import "@/app/styles/globals.css";
import type { Metadata } from "next";
import { buttonClass } from "@/components/button";
import { getSignInIfAvailable, hasShownProof } from "@/features/auth/gates";
import { confirmAddress } from "@/features/auth/paths";
import { returnPath } from "@/features/auth/return-path";
import { translator } from "@/lib/i18n/translator";
import type { Query } from "@/lib/query-value";
import { SignInFrame } from "../frame";
import { localeOf } from "../locale";
import { OtherStage } from "../other-stage";
import { WhoIsThere } from "../who-is-there";

// Depends on the reader's session and must be whole without a script.
export const instant = false;

type Props = { searchParams: Promise<Query> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(await searchParams);
  const title = `${translator(locale, "twoStep")("confirm.title")} · ${translator(locale, "site")("network")}`;
  return { title, robots: { index: false } };
}

/** For what needs a proof on pages that have no place to ask for it: they link here, and `next` leads back. */
export default async function ConfirmPage({ searchParams }: Props) {
  const query = await searchParams;
  const locale = await localeOf(query);
  const next = returnPath(query.next);
  const signIn = await getSignInIfAvailable();
  const t = translator(locale, "twoStep");
  const frame = {
    locale,
    title: t("confirm.title"),
    addressIn: (other: typeof locale) => confirmAddress(next, other),
  };
  if (!signIn || signIn === "unavailable" || signIn.stage !== "signedIn") {
    return (
      <SignInFrame {...frame}>
        <OtherStage signIn={signIn} next={next} locale={locale} />
      </SignInFrame>
    );
  }
  if (await hasShownProof()) {
    return (
      <SignInFrame {...frame} lede={t("confirm.already")}>
        <a href={next} className={`${buttonClass()} mt-9`}>
          {t("confirm.goOn")}
        </a>
      </SignInFrame>
    );
  }
  return (
    <SignInFrame {...frame} lede={t("confirm.lede")}>
      <WhoIsThere signIn={signIn} on="confirm" next={next} locale={locale} />
      <p className="mt-7 border-t border-rule pt-4">
        <a href={next} className="link inline-block py-1.5">
          {t("setUp.cancel")}
        </a>
      </p>
    </SignInFrame>
  );
}
