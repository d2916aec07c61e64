"use client";

import { type KeyboardEvent, type PointerEvent, useId } from "react";
import { FieldError } from "@/components/field";
import { previewPath } from "@/features/media/addresses";
import { fileWords } from "@/features/media/components/file-words";
import type { FileChoice } from "@/features/media/schema";
import type { Focal, Image } from "@/features/profiles/images";
import { fieldId } from "../../editing/field-ids";
import { focalAt, focalWords, movedBy } from "../../editing/focal";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useSettings, useWords } from "../frame/settings";

type Props = { image: Image; at: number; file: FileChoice | undefined; error: string | undefined };

const position = ({ x, y }: Focal) => `${x * 100}% ${y * 100}%`;

/** The picture with the point that is to be seen wherever it is cut; it is moved with the mouse or the arrow keys. */
export function FocalField({ image, at, file, error }: Props) {
  const t = useWords();
  const { locale } = useSettings();
  const { setValue } = useProfileForm();
  const hint = useId();
  const path = `images.${at}` as const;
  const id = fieldId(`${path}.file`);
  const { focal } = image;
  const set = (next: Focal) => setValue(`${path}.focal`, next, edited);
  const point = ({ currentTarget, clientX, clientY, buttons }: PointerEvent<HTMLElement>) => {
    if (buttons !== 1) return;
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    set(focalAt((clientX - left) / width, (clientY - top) / height));
  };
  const press = (event: KeyboardEvent) => {
    const next = movedBy(focal, event.key, event.shiftKey);
    if (!next) return;
    event.preventDefault();
    set(next);
  };
  if (!file) return <FieldError id={id} error={error ?? t("images.gone")} />;
  const source = previewPath(file.facts);
  return (
    <div className="min-w-0 space-y-2">
      <div
        className="focal-picture"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          point(event);
        }}
        onPointerMove={point}
      >
        {/* biome-ignore lint/performance/noImgElement: the sizes have been made already */}
        <img
          src={source}
          alt=""
          width={file.facts.width ?? undefined}
          height={file.facts.height ?? undefined}
          draggable={false}
        />
        <span
          id={id}
          role="slider"
          tabIndex={0}
          aria-label={t("images.focal")}
          aria-describedby={hint}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(focal.x * 100)}
          aria-valuetext={focalWords(focal, locale)}
          className="focal-point"
          style={{ left: `${focal.x * 100}%`, top: `${focal.y * 100}%` }}
          onKeyDown={press}
        />
      </div>
      <p id={hint} className="text-note text-ink-2">
        {t("images.focalHint")}
      </p>
      <div aria-hidden="true" className="focal-cut">
        {["wide", "square"].map((shape) => (
          // biome-ignore lint/performance/noImgElement: the sizes have been made already
          <img
            key={shape}
            src={source}
            alt=""
            data-shape={shape}
            style={{ objectPosition: position(focal) }}
          />
        ))}
      </div>
      <p className="text-note text-ink-2 [overflow-wrap:anywhere]">
        {file.name}
        <br />
        {fileWords(file.facts, locale)}
        {file.facts.state !== "ready" && (
          <>
            <br />
            {t(`images.${file.facts.state}`)}
          </>
        )}
      </p>
      <FieldError id={id} error={error} />
    </div>
  );
}
