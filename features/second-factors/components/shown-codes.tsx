"use client";
import { useState } from "react";
import { Button, buttonClass } from "@/components/button";
import { Icon } from "@/components/icon";
import type { Locale } from "@/lib/i18n/locales";
import { codesKeptAction } from "../codes/recovery-actions";

export type ShownCodesLabels = Record<
  "list" | "copy" | "copied" | "notCopied" | "print" | "download" | "fileName" | "kept" | "head",
  string
>;
type Props = { codes: string[]; next: string; locale: Locale; labels: ShownCodesLabels };

/** The only time that recovery codes can be read: with the ways to keep them, and a button that ends it. */
export function ShownCodes({ codes, next, locale, labels }: Props) {
  const [told, setTold] = useState("");
  const text = `${labels.head}\n\n${codes.join("\n")}\n`;
  const copy = () =>
    navigator.clipboard.writeText(codes.join("\n")).then(
      () => setTold(labels.copied),
      () => setTold(labels.notCopied),
    );
  return (
    <>
      <ol
        aria-label={labels.list}
        translate="no"
        className="mt-7 grid grid-cols-1 gap-x-8 border-y-2 border-ink py-3 font-mono text-[1.125rem] min-[26rem]:grid-cols-2"
      >
        {codes.map((code) => (
          <li key={code} className="py-1">
            {code}
          </li>
        ))}
      </ol>
      <div className="mt-4 flex flex-wrap items-center gap-3 print:hidden">
        <Button kind="secondary" size="dense" className="needs-script" onClick={copy}>
          {labels.copy}
        </Button>
        <Button kind="secondary" size="dense" className="needs-script" onClick={() => window.print()}>
          {labels.print}
        </Button>
        {/* Made here and now, so that no address of the site ever answers with them. */}
        <a
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download={labels.fileName}
          className={buttonClass("secondary", "dense")}
        >
          {labels.download}
        </a>
      </div>
      <p role="status" className="mt-2 flex min-h-6 items-center gap-2 text-meta text-turquoise print:hidden">
        {told && <Icon name="check" />} {told}
      </p>
      <form action={codesKeptAction} className="mt-5 print:hidden">
        <input type="hidden" name="next" value={next} />
        <input type="hidden" name="lang" value={locale} />
        <Button type="submit">{labels.kept}</Button>
      </form>
    </>
  );
}
