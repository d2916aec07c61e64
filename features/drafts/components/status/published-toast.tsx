"use client";

import { useSettings, useWords } from "../frame/settings";
import { Toast } from "./toast";

/** Says that visitors see the change now, with the way to see it too. */
export function PublishedToast({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const { locale, municipality } = useSettings();
  return (
    <Toast onClose={onClose}>
      {t("published.text")}{" "}
      <a
        href={`/${locale}/${municipality.countrySlug}/${municipality.slug}`}
        target="_blank"
        rel="noreferrer"
      >
        {t("published.view")}
      </a>
    </Toast>
  );
}
