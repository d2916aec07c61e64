"use client";

import { nameInHistory } from "@/features/auth/name-in-history";
import { fieldName } from "../../versions/names";
import { useReadings } from "../conflict/use-readings";
import { useSettings, useWords } from "../frame/settings";
import type { Saving } from "../saving/use-saving";
import type { Taken } from "../saving/use-taken";
import { focusOn } from "./focus-on";
import { Toast } from "./toast";

/** So many fields are named; the others are counted. */
const NAMED = 4;

/** Says that somebody else has saved meanwhile, and what of it stands on the page now beside one's own. */
export function TakenNotice({ saving: { taken, base, clash } }: { saving: Saving }) {
  if (!taken.taken || clash) return null;
  const close = () => {
    taken.forget();
    focusOn("save", "status-toggle");
  };
  return (
    <Toast onClose={close}>
      <WhatWasTaken taken={taken.taken} base={base} />
    </Toast>
  );
}

function WhatWasTaken({ taken, base }: { taken: Taken; base: Saving["base"] }) {
  const t = useWords();
  const { locale, published } = useSettings();
  const [now, before] = useReadings(base.profile, published ?? base.profile);
  const { fields, names, isOwn } = taken;
  const list = (items: string[]) => new Intl.ListFormat(locale).format(items);
  const shown = fields.slice(0, NAMED).map((field) => fieldName(field, [now, before]));
  const rest = fields.length - shown.length;
  const who = list(names.map((name) => nameInHistory(name, locale)));
  return (
    <>
      {t(isOwn ? "taken.own" : "taken.others", { who })}{" "}
      {t("taken.fields", { fields: list([...shown, ...(rest > 0 ? [t("taken.more", { rest })] : [])]) })}
    </>
  );
}
