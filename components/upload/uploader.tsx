"use client";

import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { DropZone } from "./drop-zone";
import { UploadList } from "./upload-list";
import type { Send } from "./uploads";
import { useUploads } from "./use-uploads";

type Props = { locale: Locale; accept: string; hint: ReactNode; send: Send };

/** A place to add files: choose, drop or paste them, and see what becomes of each. */
export function Uploader({ locale, accept, hint, send }: Props) {
  const uploads = useUploads(send);
  return (
    <div className="space-y-4">
      <noscript>
        <p>
          <strong>{translator(locale, "upload")("noScript")}</strong>
        </p>
      </noscript>
      <DropZone locale={locale} accept={accept} hint={hint} onFiles={uploads.add} />
      <UploadList uploads={uploads} locale={locale} />
    </div>
  );
}
