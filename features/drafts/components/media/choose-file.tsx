"use client";

import { useMemo } from "react";
import { Dialog } from "@/components/dialog";
import { Uploader } from "@/components/upload/uploader";
import { fileWords } from "@/features/media/components/file-words";
import { Thumbnail } from "@/features/media/components/thumbnail";
import { ACCEPTED, acceptedText } from "@/features/media/limits";
import { type FileChoice, isPicture } from "@/features/media/schema";
import { sendTo } from "@/features/media/send-file";
import { useSettings, useWords } from "../frame/settings";

type Props = {
  kind: "images" | "documents";
  open: boolean;
  /** The hashes of what is on the page already. */
  taken: ReadonlySet<string>;
  onChoose: (file: FileChoice) => void;
  onClose: () => void;
};

/** The library, to choose a file from or to add one to. */
export function ChooseFile({ kind, open, taken, onChoose, onClose }: Props) {
  const t = useWords();
  const { locale, municipality, library } = useSettings();
  const { add } = library;
  const send = useMemo(
    () => sendTo({ municipalityId: municipality.id, locale, onAdded: add }),
    [municipality.id, locale, add],
  );
  const fitting = library.choices.filter(({ facts }) => isPicture(facts.type) === (kind === "images"));
  return (
    <Dialog open={open} onClose={onClose} title={t(`${kind}.choose`)} closeLabel={t("close")} width="wide">
      <div className="space-y-6">
        <Uploader locale={locale} accept={ACCEPTED} hint={acceptedText(locale)} send={send} />
        <section aria-label={t(`${kind}.inLibrary`)}>
          <h3 className="border-b border-ink pb-2 font-[650]">{t(`${kind}.inLibrary`)}</h3>
          {fitting.length === 0 && <p className="py-4 text-ink-2">{t(`${kind}.emptyLibrary`)}</p>}
          <ul className="file-choices">
            {fitting.map((file) => (
              <li key={file.id}>
                <button
                  type="button"
                  className="file-choice"
                  disabled={taken.has(file.facts.hash)}
                  onClick={() => onChoose(file)}
                >
                  <Thumbnail facts={file.facts} />
                  <span className="min-w-0">
                    <span className="block font-[550] [overflow-wrap:anywhere]">{file.name}</span>
                    <span className="block text-note text-ink-2">
                      {taken.has(file.facts.hash) ? t("images.taken") : fileWords(file.facts, locale)}
                    </span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Dialog>
  );
}
