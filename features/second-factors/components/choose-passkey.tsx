import type { FormWords } from "@/features/auth/form/words";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { passkeyLabels } from "../passkeys/labels";
import { PasskeyAdd } from "./passkey-add";

type Props = { next: string; locale: Locale; words: FormWords };

/** A passkey as the second factor to set up. */
export function ChoosePasskey({ next, locale, words }: Props) {
  const t = translator(locale, "passkeys");
  return (
    <section aria-labelledby="with-passkey">
      <h2 id="with-passkey" className="text-[1.125rem] font-[650]">
        {t("add.title")}
      </h2>
      <p className="mt-1 mb-4 text-ink-2">{t("add.hint")}</p>
      <PasskeyAdd on="set-up" next={next} lang={locale} words={words} labels={passkeyLabels(locale).setUp} />
    </section>
  );
}
