"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/button";
import { Logo } from "@/components/logo";
import { Neatline } from "@/components/neatline";
import { staffHome } from "@/features/auth/paths";
import { translator } from "@/lib/i18n/translator";
import { KeptText } from "./kept-text";
import { useReader } from "./reader";

type Props = { digest: string | undefined; retry: () => void };

/** Says that the editorial area failed, that nothing typed is lost, and how to go on. */
export function EditingError({ digest, retry }: Props) {
  const { locale, accountId } = useReader();
  const t = translator(locale, "admin");
  const title = useRef<HTMLHeadingElement>(null);
  // What had the focus is gone with the page that failed.
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <title>{`${t("error.title")} · ${t("editing")}`}</title>
      <header>
        <Neatline tone="cobalt" />
        <div className="border-b border-rule">
          <div className="admin-container py-2.5">
            <a href={staffHome} className="inline-flex items-center gap-3 font-serif text-lg hover:underline">
              <Logo size={28} />
              {t("editing")}
            </a>
          </div>
        </div>
      </header>
      <main className="admin-container flex-1 pt-10 pb-16">
        <h1 ref={title} tabIndex={-1} className="font-serif text-title-admin">
          {t("error.title")}
        </h1>
        <div className="mt-4 max-w-prose space-y-4">
          <p>{t("error.text")}</p>
          <KeptText accountId={accountId} locale={locale} retry={retry} />
          {digest && (
            <p className="text-ink-2">
              {t("error.reference")} <code>{digest}</code>
            </p>
          )}
        </div>
        <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
          <Button onClick={retry}>{t("error.again")}</Button>
          <a href={staffHome}>{t("error.all")}</a>
        </div>
      </main>
    </>
  );
}
