import type { ReactNode } from "react";
import { BesideMap } from "@/components/beside-map";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { LanguageLinks } from "./language-links";

type Props = {
  locale: Locale;
  title: string;
  lede?: ReactNode;
  /** The same page in another language. */
  addressIn: (locale: Locale) => string;
  /** Also for people who may have no account, who are told how to get one. */
  isEntrance?: boolean;
  children: ReactNode;
};

/** The pages before the editing area: a map beside one thing to do. */
export function SignInFrame({ locale, title, lede, addressIn, isEntrance, children }: Props) {
  const t = translator(locale, "auth");
  return (
    <BesideMap
      locale={locale}
      title={title}
      head={<LanguageLinks current={locale} addressIn={addressIn} label={t("language")} />}
      foot={isEntrance && <footer className="text-note text-ink-3">{t("noAccount")}</footer>}
    >
      {lede && <div className="mt-3 break-words font-serif text-[1.1875rem] text-ink-2">{lede}</div>}
      {children}
    </BesideMap>
  );
}
