"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Logo } from "@/components/logo";
import { Neatline } from "@/components/neatline";
import { staffHome } from "@/features/auth/paths";
import { translator } from "@/lib/i18n/translator";
import { useReader } from "./reader";

type Props = { title: string; children: ReactNode; ways: ReactNode };

/** Stands in place of a page of the editorial area: what has happened, and the ways on. */
export function EditingNotice({ title, children, ways }: Props) {
  const t = translator(useReader().locale, "admin");
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus is gone with the page that stood here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <title>{`${title} · ${t("editing")}`}</title>
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
        <h1 ref={heading} tabIndex={-1} className="font-serif text-title-admin">
          {title}
        </h1>
        <div className="mt-4 max-w-prose space-y-4">{children}</div>
        <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
          {ways}
          <a href={staffHome}>{t("error.all")}</a>
        </div>
      </main>
    </>
  );
}
