"use client";

import { useState } from "react";
import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import { fieldId } from "../../editing/field-ids";
import { Fold } from "../facts/fold";
import { ConfirmDialog } from "../fields/confirm-dialog";
import { useWords } from "../frame/settings";
import { ChooseFile } from "./choose-file";
import { ImageFields } from "./image-fields";
import { useImages } from "./use-images";

/** The pictures of the page: the cover, and the gallery in its order. */
export function ImagesPart() {
  const t = useWords();
  const { ordered, indexOf, list, add, placeOf, asking, files } = useImages();
  const [isChoosing, setChoosing] = useState(false);
  return (
    <Fold id="part-images" title={t("groups.images")} note={t("images.count", { count: ordered.length })}>
      <p className="text-note text-ink-2">{t("images.lede")}</p>
      <div ref={list} className="space-y-6">
        {ordered.map((image) => (
          <ImageFields key={image.id} image={image} at={indexOf(image)} {...placeOf(image)} />
        ))}
        <div id={fieldId("gallery")}>
          <Button id={fieldId("cover")} kind="secondary" size="dense" onClick={() => setChoosing(true)}>
            <Icon name="plus" /> {t("images.add")}
          </Button>
        </div>
      </div>
      <ChooseFile
        kind="images"
        open={isChoosing}
        taken={files}
        onClose={() => setChoosing(false)}
        onChoose={(file) => {
          setChoosing(false);
          add(file);
        }}
      />
      <ConfirmDialog
        {...asking}
        title={t("images.removeTitle")}
        text={t("images.removeText")}
        action={t("remove")}
      />
    </Fold>
  );
}
