"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { describedBy, Field, inputClass } from "@/components/field";
import { completeLinkAddress } from "../../editing/link-address";
import { useErrorText } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";

type Props = {
  open: boolean;
  href: string;
  /** Whether nothing is selected, so that the words of the link are asked for as well. */
  asksForText: boolean;
  onClose: () => void;
  onSet: (href: string | null, text: string) => void;
};

export function LinkDialog({ open, onClose, ...rest }: Props) {
  const t = useWords();
  return (
    <Dialog open={open} onClose={onClose} title={t("linkDialog.title")} closeLabel={t("close")}>
      <LinkForm {...rest} />
    </Dialog>
  );
}

function LinkForm({ href, asksForText, onSet }: Omit<Props, "open" | "onClose">) {
  const t = useWords();
  const [address, setAddress] = useState(href);
  const [text, setText] = useState("");
  const [isWrong, setWrong] = useState(false);
  const error = useErrorText()(isWrong ? "linkAddress" : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const complete = completeLinkAddress(address);
    if (complete) onSet(complete, text);
    else setWrong(true);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Field id="link-address" label={t("linkDialog.address")} hint={t("linkDialog.hint")} error={error}>
        <input
          id="link-address"
          className={inputClass}
          value={address}
          aria-invalid={isWrong || undefined}
          aria-describedby={describedBy("link-address", { hint: true, error })}
          onChange={(event) => {
            setAddress(event.target.value);
            setWrong(false);
          }}
        />
      </Field>
      {asksForText && (
        <Field id="link-text" label={t("linkDialog.text")} className="mt-4">
          <input
            id="link-text"
            className={inputClass}
            value={text}
            onChange={(e) => setText(e.target.value)}
          />
        </Field>
      )}
      <div className="mt-6 flex flex-wrap gap-3">
        <Button type="submit">{t("linkDialog.set")}</Button>
        {href && (
          <Button kind="secondary" onClick={() => onSet(null, "")}>
            {t("linkDialog.remove")}
          </Button>
        )}
      </div>
    </form>
  );
}
