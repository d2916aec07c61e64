import "@/app/styles/globals.css";
import type { Metadata } from "next";
import { cookies, headers } from "next/headers";
import { Document } from "@/components/document";
import { Logo } from "@/components/logo";
import { DecorativePlate } from "@/components/map/decorative-plate";
import { Neatline } from "@/components/neatline";
import { readAttempt } from "@/features/auth/attempt-cookie";
import { SignInForm } from "@/features/auth/components/sign-in-form";
import { getActorIfAvailable } from "@/features/auth/gates";
import { returnPath } from "@/features/auth/return-path";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { localeCookie, negotiateLocale } from "@/lib/i18n/negotiate";
import { translator } from "@/lib/i18n/translator";
import { labelsOf } from "./labels";
import { LanguageLinks } from "./language-links";
import { SignedIn } from "./signed-in";

// Depends on the reader's cookies and must be whole without a script.
export const instant = false;

type Props = { searchParams: Promise<{ lang?: string | string[]; next?: string | string[] }> };

async function localeOf({ searchParams }: Props): Promise<Locale> {
  const { lang } = await searchParams;
  if (isLocale(lang)) return lang;
  const remembered = (await cookies()).get(localeCookie)?.value;
  return negotiateLocale((await headers()).get("accept-language"), remembered);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = await localeOf(props);
  const title = `${translator(locale, "auth")("signIn")} · ${translator(locale, "site")("network")}`;
  return { title, robots: { index: false } };
}

export default async function SignInPage(props: Props) {
  const locale = await localeOf(props);
  const next = returnPath((await props.searchParams).next);
  const actor = await getActorIfAvailable();
  const t = translator(locale, "auth");
  return (
    <Document lang={locale}>
      <Neatline tone="cobalt" />
      <div className="flex flex-1">
        {/* As wide as its height on the screen allows. */}
        <div
          aria-hidden="true"
          className="hidden w-[min(54%,calc((100dvh-3rem)*0.91))] self-center p-6 lg:block"
        >
          <DecorativePlate locale={locale} />
        </div>
        <div className="mx-auto flex w-full max-w-[33.5rem] flex-col px-6 py-8">
          <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
            <a href={`/${locale}`} className="flex items-center gap-3 font-serif text-lg hover:underline">
              <Logo />
              {translator(locale, "site")("network")}
            </a>
            <LanguageLinks current={locale} next={next} label={t("language")} />
          </header>
          <main className="my-auto py-14">
            <h1 className="font-serif text-[clamp(2.25rem,1.5rem+3.5vw,3.25rem)] leading-[1.05]">
              {t("signIn")}
            </h1>
            {actor ? (
              <SignedIn name={actor.name} next={next} locale={locale} />
            ) : (
              <>
                <p className="mt-3 font-serif text-[1.1875rem] text-ink-2">{t("lede")}</p>
                <SignInForm start={await readAttempt()} next={next} lang={locale} labels={labelsOf(locale)} />
              </>
            )}
          </main>
          <footer className="text-note text-ink-3">{t("noAccount")}</footer>
        </div>
      </div>
    </Document>
  );
}
