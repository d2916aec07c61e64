"use client";

import { useState } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { useWords } from "../frame/settings";
import { useView } from "../frame/view";
import type { Clash, Saving } from "../saving/use-saving";
import { ConflictChoices } from "./conflict-choices";
import { useConflictWords } from "./use-conflict-words";

/** Where the focus goes when what had it before the question is gone. */
const focusSaving = () =>
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById("save")?.focus();
  });

/** A newer revision stands in the way: both versions, and the person's decision. Nothing is saved until then. */
export function ConflictDialog({ saving }: { saving: Saving }) {
  return saving.clash && <OpenConflict clash={saving.clash} saving={saving} />;
}

function OpenConflict({ clash, saving }: { clash: Clash; saving: Saving }) {
  const t = useWords();
  const words = useConflictWords(clash.theirs);
  const { setActive } = useView();
  const [hidden, setHidden] = useState<Clash | null>(null);
  return (
    <>
      {hidden === clash && (
        <div role="alert" className="toast">
          <p>{words.waiting}</p>
          <Button size="dense" className="shrink-0 whitespace-nowrap" onClick={() => setHidden(null)}>
            {t("conflict.show")}
          </Button>
        </div>
      )}
      <Dialog
        open={hidden !== clash}
        onClose={() => setHidden(clash)}
        title={words.title}
        closeLabel={t("conflict.later")}
        width="wide"
      >
        <ConflictChoices
          key={clash.theirs.number}
          clash={clash}
          onSettle={(profile) => {
            setActive(null);
            void saving.settle(profile, clash.theirs);
            focusSaving();
          }}
        />
      </Dialog>
    </>
  );
}
