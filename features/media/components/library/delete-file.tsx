"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { Icon } from "@/components/icon";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { deleteFileAction } from "../../actions";

type Props = {
  municipalityId: string;
  file: { id: string; name: string };
  locale: Locale;
  /** Says what came of it, where it can be read when the file is gone. */
  onSaid: (text: string) => void;
};

const refusals = ["used", "gone"] as const;

/** Deletes a file, once it has been asked whether that is meant. */
export function DeleteFile({ municipalityId, file, locale, onSaid }: Props) {
  const t = translator(locale, "media");
  const { id, name } = file;
  const [isAsking, setAsking] = useState(false);
  const [isPending, startTransition] = useTransition();
  const remove = () =>
    startTransition(async () => {
      const result = await deleteFileAction({ municipalityId, mediaId: id });
      setAsking(false);
      if (result.ok) return onSaid(t("delete.deleted", { name }));
      const reason = refusals.find((known) => known === result.formError);
      const isSignedOut = result.formError === "signedOut";
      const otherwise = translator(locale, "errors")(isSignedOut ? "signedOut" : "unavailable");
      onSaid(reason ? t(`delete.${reason}`, { name }) : otherwise);
    });
  return (
    <>
      <Button
        kind="quiet"
        size="dense"
        className="needs-script"
        aria-label={t("list.deleteName", { name })}
        onClick={() => setAsking(true)}
      >
        <Icon name="bin" /> {t("list.delete")}
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={t("delete.title", { name })}
        closeLabel={t("delete.close")}
        footer={
          <>
            <Button onClick={remove} aria-disabled={isPending}>
              {t("delete.confirm")}
            </Button>
            <Button kind="secondary" onClick={() => setAsking(false)}>
              {t("delete.cancel")}
            </Button>
          </>
        }
      >
        <p>{t("delete.text")}</p>
      </Dialog>
    </>
  );
}
