"use client";

import { Fragment } from "react";
import { type Locale, localeTags } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { fileSize } from "@/lib/text/file-size";
import { Button } from "../button";
import { Icon } from "../icon";
import { isOver, type Upload } from "./uploads";
import type { Uploads } from "./use-uploads";

type Props = { uploads: Uploads; locale: Locale };

/** The files on their way, each with a bar and what became of it, said aloud once it is certain. */
export function UploadList({ uploads, locale }: Props) {
  const t = translator(locale, "upload");
  const over = uploads.uploads.filter(({ state }) => isOver(state));
  return (
    <>
      {uploads.uploads.length > 0 && (
        <ul aria-label={t("list")} className="border-t border-ink">
          {uploads.uploads.map((upload) => (
            <UploadRow key={upload.id} upload={upload} uploads={uploads} locale={locale} />
          ))}
        </ul>
      )}
      <p role="status" className="sr-only">
        {over.map(({ id, file, state }) => (
          <Fragment key={id}>
            {file.name || t("unnamed")}: {stateText(state, locale)}{" "}
          </Fragment>
        ))}
      </p>
    </>
  );
}

const percentOf = (share: number, locale: Locale) =>
  new Intl.NumberFormat(localeTags[locale], { style: "percent" }).format(share);

function stateText(state: Upload["state"], locale: Locale): string {
  const t = translator(locale, "upload");
  switch (state.kind) {
    case "waiting":
      return t("waiting");
    case "sending":
      return state.share < 1 ? t("sending", { percent: percentOf(state.share, locale) }) : t("checking");
    case "done":
      return state.note ?? t("done");
    case "refused":
      return state.text;
    case "cancelled":
      return t("cancelled");
  }
}

function UploadRow({ upload, uploads, locale }: Props & { upload: Upload }) {
  const t = translator(locale, "upload");
  const { id, file, state } = upload;
  const name = file.name || t("unnamed");
  const isRefused = state.kind === "refused";
  const common = { kind: "quiet", size: "dense" } as const;
  return (
    <li className="border-b border-rule py-3">
      <p className="flex flex-wrap justify-between gap-x-4">
        <span className="font-[650] [overflow-wrap:anywhere]">{name}</span>
        <span className="text-note text-ink-2">{fileSize(file.size, locale)}</span>
      </p>
      {state.kind === "sending" && (
        <progress
          className="upload-progress"
          max={1}
          {...(state.share < 1 && { value: state.share })}
          aria-label={t("progress", { name, percent: percentOf(state.share, locale) })}
        />
      )}
      <p className={`mt-1 flex gap-2 text-note ${isRefused ? "text-coral-ink" : "text-ink-2"}`}>
        {isRefused && <Icon name="alert" className="mt-0.5 shrink-0" />}
        {state.kind === "done" && <Icon name="check" className="mt-0.5 shrink-0 text-turquoise" />}
        <span>{stateText(state, locale)}</span>
      </p>
      <div className="-mx-3 flex flex-wrap">
        {!isOver(state) && (
          <Button {...common} aria-label={t("cancelName", { name })} onClick={() => uploads.cancel(id)}>
            {t("cancel")}
          </Button>
        )}
        {(state.kind === "cancelled" || (isRefused && state.mayRepeat)) && (
          <Button {...common} aria-label={t("againName", { name })} onClick={() => uploads.repeat(upload)}>
            {t("again")}
          </Button>
        )}
        {isOver(state) && (
          <Button {...common} aria-label={t("hideName", { name })} onClick={() => uploads.hide(id)}>
            {t("hide")}
          </Button>
        )}
      </div>
    </li>
  );
}
