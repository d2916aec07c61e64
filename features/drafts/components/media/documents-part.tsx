"use client";

import { useState } from "react";
import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import { newId } from "../../editing/new-items";
import { Fold } from "../facts/fold";
import { useItemList } from "../facts/use-item-list";
import { ConfirmDialog } from "../fields/confirm-dialog";
import { useWords } from "../frame/settings";
import { ChooseFile } from "./choose-file";
import { DocumentFields } from "./document-fields";

/** The documents that readers can save. */
export function DocumentsPart() {
  const t = useWords();
  const { items, list, add, placeOf, asking } = useItemList("documents");
  const [isChoosing, setChoosing] = useState(false);
  return (
    <Fold
      id="part-documents"
      title={t("groups.documents")}
      note={t("documents.count", { count: items.length })}
    >
      <p className="text-note text-ink-2">{t("documents.lede")}</p>
      <div ref={list} className="space-y-5">
        {items.map((document, index) => (
          <DocumentFields key={document.id} document={document} {...placeOf(index)} />
        ))}
        <Button kind="secondary" size="dense" onClick={() => setChoosing(true)}>
          <Icon name="plus" /> {t("documents.add")}
        </Button>
      </div>
      <ChooseFile
        kind="documents"
        open={isChoosing}
        taken={new Set(items.map(({ file }) => file))}
        onClose={() => setChoosing(false)}
        onChoose={({ facts }) => {
          setChoosing(false);
          add({ id: newId(), file: facts.hash, title: {} });
        }}
      />
      <ConfirmDialog
        {...asking}
        title={t("documents.removeTitle")}
        text={t("documents.removeText")}
        action={t("remove")}
      />
    </Fold>
  );
}
