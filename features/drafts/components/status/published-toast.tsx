"use client";

import { Icon } from "@/components/icon";
import { useSettings, useWords } from "../frame/settings";

/** Says that visitors see the change now, with the way to see it too. */
export function PublishedToast({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const { locale, municipality } = useSettings();
  return (
    <div className="toast">
      <Icon name="check" className="mt-1 shrink-0 text-turquoise" />
      <p>
        {t("published.text")}{" "}
        <a
          href={`/${locale}/${municipality.countrySlug}/${municipality.slug}`}
          target="_blank"
          rel="noreferrer"
        >
          {t("published.view")}
        </a>
      </p>
      <button
        type="button"
        aria-label={t("close")}
        onClick={onClose}
        className="-mt-1 -mr-2 inline-flex size-9 shrink-0 items-center justify-center text-ink-2 hover:text-ink"
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
