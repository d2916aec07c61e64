"use client";

import { type ReactNode, useState } from "react";
import { Button, buttonClass } from "@/components/button";
import { Dialog } from "@/components/dialog";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Proof } from "../../people/proof";

type Props = {
  label: string;
  hint: string;
  title: string;
  /** What it means. */
  children: ReactNode;
  /** What does it. */
  form: ReactNode;
  proof: Proof;
  locale: Locale;
};

/**
 * A button for what has to be read and thought over before it is done; without a script the question stands on the page
 * itself. Where a proof is missing, the way to it stands in place of what does it, and leads back to the open question.
 */
export function AskFirst({ label, hint, title, children, form, proof, locale }: Props) {
  const t = translator(locale, "people");
  const [isAsking, setAsking] = useState(proof.isBack);
  const close = () => {
    setAsking(false);
    // A page that is loaded again is not to ask once more.
    if (proof.isBack) history.replaceState(null, "", location.pathname);
  };
  const question = (
    <div className="flex flex-col items-start gap-3">
      {children}
      {proof.address ? (
        <>
          <p>{t("person.proofFirst")}</p>
          <a href={proof.address} className={buttonClass("primary", "dense")}>
            {t("toProof")}
          </a>
        </>
      ) : (
        form
      )}
    </div>
  );
  return (
    <div>
      <Button kind="secondary" size="dense" className="needs-script" onClick={() => setAsking(true)}>
        {label}
      </Button>
      <p className="mt-2 text-note text-ink-2">{hint}</p>
      <noscript>
        <h3 className="mt-3 mb-2 font-[650]">{title}</h3>
        {question}
      </noscript>
      <Dialog
        open={isAsking}
        onClose={close}
        title={title}
        closeLabel={t("person.close")}
        footer={
          <Button kind="secondary" onClick={close}>
            {t("person.cancel")}
          </Button>
        }
      >
        {question}
      </Dialog>
    </div>
  );
}
