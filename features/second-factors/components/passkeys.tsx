import type { FormState } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import { momentInWords } from "@/features/auth/moment";
import { accountPath } from "@/features/auth/paths";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { passkeyLabels } from "../passkeys/labels";
import type { OwnPasskey } from "../passkeys/queries";
import { PasskeyAdd } from "./passkey-add";
import { PasskeyList } from "./passkey-list";

type Props = {
  passkeys: OwnPasskey[];
  /** Whether the person may do without one of their factors. */
  mayRemove: boolean;
  start: FormState;
  words: FormWords;
  locale: Locale;
};

/** On the account's page: somebody's passkeys, and making another. */
export function Passkeys({ passkeys, mayRemove, start, words, locale }: Props) {
  const t = translator(locale, "passkeys");
  const shown = passkeys.map(({ credentialId, name, createdAt, lastUsedAt }) => ({
    credentialId,
    name,
    created: t("list.created", { at: momentInWords(createdAt, locale) }),
    used: lastUsedAt ? t("list.used", { at: momentInWords(lastUsedAt, locale) }) : t("list.unused"),
  }));
  return (
    <div className="mt-8">
      <h3 className="text-[1.125rem] font-[650]">{t("list.title")}</h3>
      <p className="mt-1 mb-4 text-meta text-ink-2">{t("add.hint")}</p>
      <PasskeyList passkeys={shown} mayRemove={mayRemove} start={start} words={words} locale={locale} />
      <div className="mt-5">
        <PasskeyAdd
          on="account"
          next={accountPath}
          lang={locale}
          words={words}
          labels={passkeyLabels(locale).add}
          kind="secondary"
        />
      </div>
    </div>
  );
}
