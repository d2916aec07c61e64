import { thumbnailPath } from "@/features/media/addresses";
import type { Image } from "@/features/profiles/images";
import { translator } from "@/lib/i18n/translator";
import { changedWords } from "../../comparison/change-words";
import type { Reading } from "../../versions/reading";
import { ChangedWords } from "./changed-words";
import type { FieldProps } from "./presentation";

/** The file of the picture that a field holds or names; nothing where it holds none. */
function fileIn(value: unknown, { profile }: Reading): string | undefined {
  if (typeof value === "object" && value !== null) return (value as Image).file;
  if (typeof value !== "string") return undefined;
  return profile.images.find(({ id }) => id === value)?.file ?? (value.length === 64 ? value : undefined);
}

/** Two pictures side by side, and what is said of them below. */
export function PictureField({ change, comparison, ...presentation }: FieldProps) {
  const t = translator(comparison.locale, "history");
  const sides = [
    { key: "before", file: fileIn(change.before, comparison.before) },
    { key: "after", file: fileIn(change.after, comparison.after) },
  ] as const;
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap gap-6">
        {sides.map(({ key, file }) => (
          <figure key={key}>
            <figcaption className="change-label">{t(`picture.${key}`)}</figcaption>
            {file ? (
              // biome-ignore lint/performance/noImgElement: the sizes have been made already
              <img
                src={thumbnailPath(file)}
                alt=""
                width={240}
                loading="lazy"
                className="border border-rule"
              />
            ) : (
              <p className="text-ink-2">{t("picture.none")}</p>
            )}
          </figure>
        ))}
      </div>
      <ChangedWords
        stretches={changedWords(change, comparison)}
        language={change.language}
        {...presentation}
      />
    </div>
  );
}
