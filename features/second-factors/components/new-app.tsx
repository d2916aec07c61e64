import { Button } from "@/components/button";
import { QrCode } from "@/components/qr-code";
import type { FormState } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { inGroups, otpauthAddress } from "../codes/totp";
import { confirmAppAction, dropAppAction } from "../codes/totp-actions";
import { CodeForm } from "./code-form";

type Props = {
  secret: string;
  email: string;
  start: FormState;
  words: FormWords;
  next: string;
  locale: Locale;
};

/** Takes a new secret into an app, by picture, by link or by hand, and asks for its first code. */
export function NewApp({ secret, email, start, words, next, locale }: Props) {
  const t = translator(locale, "twoStep");
  const issuer = translator(locale, "site")("network");
  const address = otpauthAddress(secret, { issuer, label: email });
  const labels = {
    code: t("newApp.code"),
    codeHint: t("second.codeHint"),
    submit: t("newApp.submit"),
  };
  return (
    <>
      <ol className="mt-7 flex list-decimal flex-col gap-6 ps-5 marker:font-[650]">
        <li className="ps-2">
          <p>{t("newApp.scan")}</p>
          <div className="mt-3">
            <QrCode text={address} label={t("newApp.qr", { email })} />
          </div>
          <details className="mt-3">
            <summary className="link inline-block min-h-9 cursor-pointer py-1.5">
              {t("newApp.byHand")}
            </summary>
            <p className="mt-1 text-meta text-ink-2">{t("newApp.byHandHint")}</p>
            <p className="mt-1.5 font-mono text-[1.0625rem] leading-relaxed break-words" translate="no">
              {inGroups(secret)}
            </p>
            <p className="mt-2">
              <a href={address} className="link">
                {t("newApp.here")}
              </a>
            </p>
          </details>
        </li>
        <li className="ps-2">
          <p className="mb-4">{t("newApp.type")}</p>
          <CodeForm {...{ start, words, next, labels }} action={confirmAppAction} lang={locale} />
        </li>
      </ol>
      <form action={dropAppAction} className="mt-6 border-t border-rule pt-4">
        <input type="hidden" name="next" value={next} />
        <input type="hidden" name="lang" value={locale} />
        <Button type="submit" kind="quiet" size="dense" className="-ms-3">
          {t("newApp.otherWay")}
        </Button>
      </form>
    </>
  );
}
