"use client";

import { Button } from "@/components/button";
import { translator } from "@/lib/i18n/translator";
import { EditingNotice } from "./editing-notice";
import { KeptText } from "./kept-text";
import { useReader } from "./reader";

type Props = { digest: string | undefined; retry: () => void };

/** Says that the editorial area failed, that nothing typed is lost, and how to go on. */
export function EditingError({ digest, retry }: Props) {
  const { locale, accountId } = useReader();
  const t = translator(locale, "admin");
  return (
    <EditingNotice title={t("error.title")} ways={<Button onClick={retry}>{t("error.again")}</Button>}>
      <p>{t("error.text")}</p>
      <KeptText accountId={accountId} locale={locale} retry={retry} />
      {digest && (
        <p className="text-ink-2">
          {t("error.reference")} <code>{digest}</code>
        </p>
      )}
    </EditingNotice>
  );
}
