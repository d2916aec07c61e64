import { Fragment, type ReactNode } from "react";
import { LetterMark } from "@/features/figures/components/letter-tile";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { blocksOf, type DiffBlock, isDivision, type Shown } from "../../comparison/blocks";
import type { Stretch } from "../../comparison/word-diff";
import type { Word } from "../../comparison/words";
import { Marked } from "./marked";

// What is compared is never reordered on the page: the position is the identity.
const keyed = <T,>(items: readonly T[], render: (item: T) => ReactNode) =>
  items
    .map((item, position) => [position, render(item)] as const)
    .map(([key, child]) => <Fragment key={key}>{child}</Fragment>);

function WordView({ word, locale }: { word: Word; locale: Locale }) {
  switch (word.kind) {
    case "text": {
      const text = word.isLink ? <span className="diff-link">{word.text}</span> : word.text;
      const inner = word.isItalic ? <em>{text}</em> : text;
      return word.isBold ? <strong className="font-[650]">{inner}</strong> : inner;
    }
    case "figure": {
      const { letter, name, isWider } = word;
      return (
        <span className="diff-token">
          {word.text}
          {letter && <LetterMark letter={letter} isWider={isWider} />}
          {letter && (
            <span className="sr-only">{translator(locale, "figures")("letterInText", { letter, name })}</span>
          )}
        </span>
      );
    }
    case "date":
      return <span className="diff-token">{word.text}</span>;
    case "source":
      return <span className="diff-source">{word.text}</span>;
    case "address":
      return <span className="diff-address"> ({word.text})</span>;
    case "break":
      return <br />;
    case "block":
      return null;
  }
}

function Block({ block, locale }: { block: DiffBlock; locale: Locale }) {
  const t = translator(locale, "history");
  const { op, kind, was, runs } = block;
  return (
    <p className="diff-block" data-kind={kind}>
      {was && (
        <span lang={locale} className="diff-remark">
          {t("becameKind", { was: t(`blockKinds.${was}`), is: t(`blockKinds.${kind}`) })}
        </span>
      )}
      {isDivision(block) && (
        <Marked op={op} locale={locale}>
          <span aria-hidden="true">¶</span>
          <span lang={locale} className="sr-only">
            {t("paragraphBreak")}
          </span>
        </Marked>
      )}
      {keyed(runs, ({ op: happened, lead, words, trail }) => (
        <>
          {lead}
          <Marked op={happened} locale={locale}>
            {keyed(words, (word) => (
              <WordView word={word} locale={locale} />
            ))}
          </Marked>
          {trail}
        </>
      ))}
    </p>
  );
}

type Props = {
  stretches: readonly Stretch[];
  shown: Shown;
  /** The language of the interface, and that of the text where it is another. */
  locale: Locale;
  lang?: Locale | undefined;
};

/** A compared text: both versions as one, or one of them with what was removed from it or added in it. */
export function DiffText({ stretches, shown, locale, lang }: Props) {
  const blocks = blocksOf(stretches, shown);
  if (blocks.length === 0)
    return <p className="diff-nothing">{translator(locale, "history")("nothingThere")}</p>;
  return (
    <div lang={lang} className="diff-text">
      {keyed(blocks, (block) => (
        <Block block={block} locale={locale} />
      ))}
    </div>
  );
}
