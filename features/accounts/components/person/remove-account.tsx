"use client";

import { useState } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { removeAccountAction } from "../../people/actions";
import { ActionForm } from "./action-form";
import { HistoryChoice } from "./history-choice";

type Props = { accountId: string; name: string; locale: Locale };

/** Removes an account, once it has been read what that means; without a script that stands on the page itself. */
export function RemoveAccount({ accountId, name, locale }: Props) {
  const t = translator(locale, "people");
  const [isAsking, setAsking] = useState(false);
  const question = (
    <div className="flex flex-col gap-3">
      <p>{t("person.stays", { name })}</p>
      <p>{t("person.goes")}</p>
      <p className="font-[650]">{t("person.final")}</p>
      <ActionForm
        action={removeAccountAction}
        fields={{ accountId, name }}
        label={t("person.removeSubmit")}
        kind="primary"
        locale={locale}
      >
        <HistoryChoice locale={locale} />
      </ActionForm>
    </div>
  );
  return (
    <div>
      <Button kind="secondary" size="dense" className="needs-script" onClick={() => setAsking(true)}>
        {t("person.removal")}
      </Button>
      <p className="mt-2 text-note text-ink-2">{t("person.removalHint")}</p>
      <noscript>{question}</noscript>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={t("person.removalTitle", { name })}
        closeLabel={t("person.close")}
        footer={
          <Button kind="secondary" onClick={() => setAsking(false)}>
            {t("person.cancel")}
          </Button>
        }
      >
        {question}
      </Dialog>
    </div>
  );
}
