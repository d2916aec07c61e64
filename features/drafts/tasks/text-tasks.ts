import { shownImages } from "@/features/profiles/images";
import type { Inline, RichText } from "@/features/profiles/rich-text";
import type { Profile } from "@/features/profiles/schema";
import { findTypedNumbers, type KnownValue, knownValues } from "@/features/profiles/typed-numbers";
import { locales } from "@/lib/i18n/locales";
import { type Task, task } from "./task";

/** The pictures on the page of which nobody has said what is to be seen, nor that they need no words. */
export function imageTasks(profile: Profile): Task[] {
  const shown = new Set(shownImages(profile));
  return profile.images.flatMap((image, i) => {
    const isSaid = image.isDecorative || Object.values(image.alt).some((text) => text?.trim());
    return isSaid || !shown.has(image)
      ? []
      : [task({ kind: "image-without-text", field: `images.${i}.alt` })];
  });
}

export type KeptNumber = { figure: string; text: string };

/** The texts in which a number is typed that a figure has, unless it was decided to leave it so; one task for each. */
export function typedNumberTasks(profile: Profile, kept: readonly KeptNumber[]): Task[] {
  const known = knownValues(profile.figures, profile.sources);
  const isKept = (number: KeptNumber) =>
    kept.some(({ figure, text }) => figure === number.figure && text === number.text);
  return locales.flatMap((language) =>
    [
      { field: "summary", text: profile.summary[language] },
      ...profile.sections.map(({ body }, i) => ({ field: `sections.${i}.body`, text: body[language] })),
    ].flatMap(({ field, text }) => {
      const numbers = typedIn(text, known).filter((number) => !isKept(number));
      const typed = [...new Set(numbers.map(({ text: number }) => number))];
      return typed.length > 0
        ? [task({ kind: "typed-number", field, language, detail: { numbers: typed } })]
        : [];
    }),
  );
}

/** A token in a text, which no number contains. */
const TOKEN = "\ufffc";

const paragraphText = (content: Inline[] = []) =>
  content.map((node) => (node.type === "text" ? node.text : TOKEN)).join("");

function typedIn(text: RichText | undefined, known: readonly KnownValue[]) {
  const paragraphs = (text?.content ?? []).flatMap((block) => {
    if (block.type === "paragraph") return [block];
    return block.type === "blockquote" ? block.content : block.content.flatMap((item) => item.content);
  });
  return paragraphs.flatMap(({ content }) => findTypedNumbers(paragraphText(content), known));
}
