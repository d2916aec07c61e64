"use client";

import { useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import type { FileChoice } from "@/features/media/schema";
import { type Image, MIDDLE } from "@/features/profiles/images";
import type { Profile } from "@/features/profiles/schema";
import { moved } from "../../editing/moved";
import { newId } from "../../editing/new-items";
import { focusEntry } from "../fields/focus-entry";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useGoTo } from "../frame/use-go-to";
import { useView } from "../frame/view";

const newImage = (file: string): Image => ({
  ...{ id: newId(), file, alt: {}, isDecorative: false, caption: {} },
  ...{ credit: "", licence: "", focal: MIDDLE },
});

/** The pictures of the page and where they stand: those of the gallery in its order, then the others. */
export function useImages() {
  const { setValue } = useProfileForm();
  const { languages } = useView();
  const goTo = useGoTo();
  const [images, cover, gallery] = useWatch<Profile, ["images", "cover", "gallery"]>({
    name: ["images", "cover", "gallery"],
  });
  const [removing, setRemoving] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const setGallery = (next: string[]) => setValue("gallery", next, edited);
  const setCover = (id: string | null) => setValue("cover", id, edited);
  const inGallery = gallery.flatMap((id) => images.find((image) => image.id === id) ?? []);
  const ordered = [...inGallery, ...images.filter(({ id }) => !gallery.includes(id))];

  /** A new picture stands in the gallery, until somebody says otherwise. */
  const add = ({ facts }: FileChoice) => {
    const image = newImage(facts.hash);
    setValue("images", [...images, image], edited);
    setGallery([...gallery, image.id]);
    goTo(`images.${images.length}.alt.${languages[0]}`);
  };
  const placeOf = ({ id }: Image) => {
    const at = gallery.indexOf(id);
    return {
      isCover: cover === id,
      isInGallery: at >= 0,
      onCover: (is: boolean) => setCover(is ? id : null),
      onGallery: (is: boolean) => setGallery(is ? [...gallery, id] : gallery.filter((one) => one !== id)),
      // One that is not in the gallery has no neighbours there.
      index: Math.max(0, at),
      count: at < 0 ? 1 : gallery.length,
      onMove: (by: -1 | 1) => setGallery(moved(gallery, at, by)),
      onRemove: () => setRemoving(id),
    };
  };
  const asking = {
    open: removing !== null,
    onClose: () => setRemoving(null),
    onConfirm: () => {
      const at = ordered.findIndex(({ id }) => id === removing);
      if (cover === removing) setCover(null);
      setGallery(gallery.filter((id) => id !== removing));
      setValue(
        "images",
        images.filter(({ id }) => id !== removing),
        edited,
      );
      focusEntry(list.current, at);
      setRemoving(null);
    },
  };
  const indexOf = (image: Image) => images.indexOf(image);
  return { ordered, indexOf, list, add, placeOf, asking, files: new Set(images.map(({ file }) => file)) };
}
