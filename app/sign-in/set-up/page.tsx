import "@/app/styles/globals.css";
import type { Metadata } from "next";
import { getSignInIfAvailable } from "@/features/auth/gates";
import { setUpAddress } from "@/features/auth/paths";
import { returnPath } from "@/features/auth/return-path";
import { translator } from "@/lib/i18n/translator";
import type { Query } from "@/lib/query-value";
import { SignInFrame } from "../frame";
import { localeOf } from "../locale";
import { OtherStage } from "../other-stage";
import { SetUp } from "./set-up";

// Depends on the reader's session and must be whole without a script.
export const instant = false;

type Props = { searchParams: Promise<Query> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(await searchParams);
  const title = `${translator(locale, "twoStep")("setUp.title")} · ${translator(locale, "site")("network")}`;
  return { title, robots: { index: false } };
}

export default async function SetUpPage({ searchParams }: Props) {
  const query = await searchParams;
  const locale = await localeOf(query);
  const next = returnPath(query.next);
  const signIn = await getSignInIfAvailable();
  const addressIn = (other: typeof locale) => setUpAddress(next, other);
  if (signIn && signIn !== "unavailable" && signIn.stage !== "secondStep") {
    return <SetUp signIn={signIn} next={next} locale={locale} addressIn={addressIn} />;
  }
  return (
    <SignInFrame locale={locale} title={translator(locale, "twoStep")("setUp.title")} addressIn={addressIn}>
      <OtherStage signIn={signIn} next={next} locale={locale} />
    </SignInFrame>
  );
}
