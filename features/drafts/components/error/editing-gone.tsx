"use client";

import { useState } from "react";
import { Button } from "@/components/button";
import { translator } from "@/lib/i18n/translator";
import { storeAsFile } from "../../editing/local-backup";
import { formatMoment } from "../../moment";
import { EditingNotice } from "./editing-notice";
import { useReader } from "./reader";
import { useKeptTexts } from "./use-kept-texts";

/**
 * Says that there is no such page for this account, as after a right was taken away in the middle of the work. What was
 * typed is still in the browser; since no editor will put it back, it can be had as a file.
 */
export function EditingGone() {
  const { locale, accountId } = useReader();
  const t = translator(locale, "admin");
  const [isStored, setStored] = useState(false);
  const all = useKeptTexts(accountId);
  const kept = accountId ? all : [];
  const [newest] = kept;
  const store = () => {
    storeAsFile(kept, t("error.file"));
    setStored(true);
  };
  return (
    <EditingNotice
      title={t("gone.title")}
      ways={newest && <Button onClick={store}>{t("gone.store")}</Button>}
    >
      <p>{t("gone.text")}</p>
      {newest && (
        <p className="border-l-2 border-ink pl-4">
          {t("gone.kept", { at: formatMoment(newest.at, locale) })}
        </p>
      )}
      <p role="status">{isStored && t("gone.stored")}</p>
    </EditingNotice>
  );
}
