"use client";

import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { Uploader } from "@/components/upload/uploader";
import type { Locale } from "@/lib/i18n/locales";
import { ACCEPTED, acceptedText } from "../../limits";
import { sendTo } from "../../send-file";

type Props = { municipalityId: string; locale: Locale };

/** The way into the library. */
export function AddFiles({ municipalityId, locale }: Props) {
  const router = useRouter();
  const send = useMemo(
    () => sendTo({ municipalityId, locale, onAdded: () => router.refresh() }),
    [municipalityId, locale, router],
  );
  return <Uploader locale={locale} accept={ACCEPTED} hint={acceptedText(locale)} send={send} />;
}
