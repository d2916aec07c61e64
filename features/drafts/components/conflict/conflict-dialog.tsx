"use client";

import { useState } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { useSettings, useWords } from "../frame/settings";
import { useView } from "../frame/view";
import type { Clash, Saving } from "../saving/use-saving";
import { ConflictChoices } from "./conflict-choices";

/** Somebody else saved first: both versions, and the person's decision between them. Nothing is saved until then. */
export function ConflictDialog({ saving }: { saving: Saving }) {
  const t = useWords();
  const { setActive } = useView();
  const { account } = useSettings();
  const [hidden, setHidden] = useState<Clash | null>(null);
  const { clash, settle } = saving;
  if (!clash) return null;
  return (
    <>
      {hidden === clash && (
        <div role="alert" className="toast">
          <p>{t("conflict.waiting", { name: clash.theirs.authorName })}</p>
          <Button size="dense" onClick={() => setHidden(null)}>
            {t("conflict.show")}
          </Button>
        </div>
      )}
      <Dialog
        open={hidden !== clash}
        onClose={() => setHidden(clash)}
        title={t(clash.theirs.authorName === account.name ? "conflict.titleOwn" : "conflict.title")}
        closeLabel={t("conflict.later")}
        width="wide"
      >
        <ConflictChoices
          key={clash.theirs.number}
          clash={clash}
          onSettle={(profile) => {
            setActive(null);
            void settle(profile, clash.theirs);
          }}
        />
      </Dialog>
    </>
  );
}
