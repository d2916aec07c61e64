"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { repeatSizesAction } from "../../actions";
import type { ListedFile } from "../../library/queries";
import { FileRow } from "./file-row";

/** How often it is looked whether the sizes of new pictures are there. */
const LOOK_MS = 2000;

type Props = { files: ListedFile[]; municipalityId: string; locale: Locale };

/** Everything in the library, the newest first. */
export function LibraryList({ files, municipalityId, locale }: Props) {
  const t = translator(locale, "media");
  const router = useRouter();
  const [said, setSaid] = useState<{ text: string } | null>(null);
  const notice = useRef<HTMLParagraphElement>(null);
  const [, startTransition] = useTransition();
  const isWaiting = files.some(({ facts }) => facts.state === "waiting");
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => router.refresh(), LOOK_MS);
    return () => clearInterval(timer);
  }, [isWaiting, router]);
  const say = (text: string) => setSaid({ text });
  // What was pressed is gone, at once or with the list as it is now: the focus goes to what is said of it.
  useEffect(() => {
    if (said) notice.current?.focus();
  }, [said]);
  useEffect(() => {
    if (files && said && document.activeElement === document.body) notice.current?.focus();
  }, [files, said]);
  const repeat = ({ id, name }: ListedFile) =>
    startTransition(async () => {
      await repeatSizesAction({ municipalityId, mediaId: id });
      say(t("delete.repeating", { name }));
    });
  return (
    <>
      {files.length > 0 && (
        <p className="mt-8 text-note text-ink-2">{t("list.count", { count: files.length })}</p>
      )}
      <p
        ref={notice}
        role="status"
        tabIndex={-1}
        className={said ? "my-3 border-2 border-rule-2 px-4 py-3" : ""}
      >
        {said?.text}
      </p>
      {files.length === 0 ? (
        <div className="mt-8 border-t-2 border-ink py-6">
          <p className="font-[650]">{t("list.none")}</p>
          <p className="text-ink-2">{t("list.noneHint")}</p>
        </div>
      ) : (
        <table className="people-table media-table" aria-label={t("list.label")}>
          <thead>
            <tr>
              <th scope="col">{t("list.columns.file")}</th>
              <th scope="col">{t("list.columns.uploaded")}</th>
              <th scope="col">{t("list.columns.used")}</th>
              <th scope="col">{t("list.columns.action")}</th>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <FileRow
                key={file.id}
                file={file}
                municipalityId={municipalityId}
                locale={locale}
                onSaid={say}
                onRepeat={() => repeat(file)}
              />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
