"use client";

import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { useWords } from "../frame/settings";

type Props = {
  open: boolean;
  title: string;
  text: string;
  action: string;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks before something is taken away. */
export function ConfirmDialog({ open, title, text, action, onConfirm, onClose }: Props) {
  const t = useWords();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      closeLabel={t("close")}
      footer={
        <>
          <Button onClick={onConfirm}>{action}</Button>
          <Button kind="secondary" onClick={onClose}>
            {t("cancel")}
          </Button>
        </>
      }
    >
      <p>{text}</p>
    </Dialog>
  );
}
