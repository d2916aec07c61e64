"use client";

import { Button, buttonClass } from "@/components/button";
import { Icon } from "@/components/icon";
import { useHydrated } from "@/components/use-hydrated";
import { nameInHistory } from "@/features/auth/name-in-history";
import { type Locale, localeTags } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { masterPath } from "../../addresses";
import type { ListedFile } from "../../library/queries";
import { isUsed } from "../../usage";
import { fileWords, usageWords } from "../file-words";
import { Thumbnail } from "../thumbnail";
import { DeleteFile } from "./delete-file";

type Props = {
  file: ListedFile;
  municipalityId: string;
  locale: Locale;
  onSaid: (text: string) => void;
  onRepeat: () => void;
};

/** One file: what it is, who added it, where it is used, and what can be done with it. */
export function FileRow({ file, municipalityId, locale, onSaid, onRepeat }: Props) {
  const t = translator(locale, "media");
  const { facts, usage } = file;
  const name = file.name || t("list.unnamed");
  const places = usageWords(usage, locale);
  return (
    <tr>
      <th scope="row">
        <span className="flex items-center gap-4">
          <Thumbnail facts={facts} />
          <span className="min-w-0">
            <span className="[overflow-wrap:anywhere]">{name}</span>
            <span className="block text-note font-normal text-ink-2">{fileWords(facts, locale)}</span>
            {facts.state !== "ready" && (
              <FileState state={facts.state} name={name} locale={locale} onRepeat={onRepeat} />
            )}
          </span>
        </span>
      </th>
      <td className="text-ink-2">
        <span className="person-label">{t("list.columns.uploaded")}: </span>
        <Added file={file} locale={locale} />
      </td>
      <td>
        <span className="person-label">{t("list.columns.used")}: </span>
        {places.length === 0 ? (
          <span className="text-ink-2">{t("list.unused")}</span>
        ) : (
          <ul>
            {places.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        )}
      </td>
      <td>
        <div className="-mx-3 flex flex-wrap">
          <a
            href={masterPath(facts)}
            download={name}
            aria-label={t("list.downloadName", { name })}
            className={buttonClass("quiet", "dense")}
          >
            <Icon name="download" /> {t("list.download")}
          </a>
          {isUsed(usage) ? (
            <span className="px-3 py-1.5 text-note text-ink-2">{t("list.inUse")}</span>
          ) : (
            <DeleteFile
              municipalityId={municipalityId}
              file={{ id: file.id, name }}
              locale={locale}
              onSaid={onSaid}
            />
          )}
        </div>
      </td>
    </tr>
  );
}

/** When and by whom; the reader's time zone is known in the browser only. */
function Added({ file, locale }: { file: ListedFile; locale: Locale }) {
  const isHydrated = useHydrated();
  const at = new Intl.DateTimeFormat(localeTags[locale], {
    dateStyle: "long",
    ...(!isHydrated && { timeZone: "UTC" }),
  }).format(file.uploadedAt);
  return (
    <>
      <time dateTime={file.uploadedAt.toISOString()}>{at}</time>
      <span className="block text-note [overflow-wrap:anywhere]">
        {nameInHistory(file.uploaderName, locale)}
      </span>
    </>
  );
}

type StateProps = { state: "waiting" | "failed"; name: string; locale: Locale; onRepeat: () => void };

function FileState({ state, name, locale, onRepeat }: StateProps) {
  const t = translator(locale, "media");
  const hasFailed = state === "failed";
  return (
    <span className={`block text-note font-normal ${hasFailed ? "text-coral-ink" : "text-ink-2"}`}>
      <Icon name={hasFailed ? "alert" : "clock"} className="me-1.5 inline" />
      {t(`list.${state}`)}
      {hasFailed && (
        <Button kind="quiet" size="dense" aria-label={t("list.repeatName", { name })} onClick={onRepeat}>
          {t("list.repeat")}
        </Button>
      )}
    </span>
  );
}
