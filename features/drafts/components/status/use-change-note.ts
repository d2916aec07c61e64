"use client";

import { useEffect, useMemo, useState } from "react";
import type { Localized } from "@/lib/i18n/localized";
import { keepNote, readKeptNote } from "../../editing/kept-note";
import { useSettings } from "../frame/settings";

/** What readers shall be told of the publication. It is kept in the browser until that has taken place. */
export function useChangeNote(): [Localized, (note: Localized) => void] {
  const { municipality, account } = useSettings();
  const owner = useMemo(
    () => ({ municipalityId: municipality.id, accountId: account.id }),
    [municipality.id, account.id],
  );
  const [note, setNote] = useState<Localized>({});
  useEffect(() => setNote(readKeptNote(owner)), [owner]);
  const write = (changed: Localized) => {
    setNote(changed);
    keepNote(owner, changed);
  };
  return [note, write];
}
