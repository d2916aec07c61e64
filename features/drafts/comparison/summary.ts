import { translator } from "@/lib/i18n/translator";
import { sentenceCase } from "@/lib/text/sentence-case";
import type { Comparison } from "./comparison";

/** How much changed, in a sentence or two: "Three sections and two figures changed. Nothing else did." */
export function summaryOf({ changes, locale }: Comparison): string {
  const t = translator(locale, "history");
  if (changes.length === 0) return t("summary.nothing");
  const count = (isCounted: (change: Comparison["changes"][number]) => string | undefined | false) =>
    new Set(changes.map(isCounted).filter(Boolean)).size;
  const has = (...groups: string[]) => changes.some(({ group }) => groups.includes(group));
  const sections = count(({ group }) => group.startsWith("section:") && group);
  const figures = count(({ group, item }) => group === "figures" && item);
  const milestones = count(({ group, item }) => group === "milestones" && item);
  const sources = count(({ group, item }) => group === "sources" && item);
  const images = count(({ group, item }) => group === "images" && item);
  const documents = count(({ group, item }) => group === "documents" && item);
  const isMoved = changes.some(({ name, item }) => name.endsWith("Order") && item === undefined);
  const parts = [
    sections > 0 && t("summary.sections", { n: sections }),
    figures > 0 && t("summary.figures", { n: figures }),
    milestones > 0 && t("summary.milestones", { n: milestones }),
    sources > 0 && t("summary.sources", { n: sources }),
    images > 0 && t("summary.images", { n: images }),
    documents > 0 && t("summary.documents", { n: documents }),
    changes.some(({ name }) => name === "cover") && t("summary.cover"),
    has("title") && t("summary.title"),
    has("summary") && t("summary.opening"),
    has("contact") && t("summary.contact"),
    has("responsibility") && t("summary.responsibility"),
    isMoved && t("summary.order"),
  ].filter((part) => part !== false);
  const list = new Intl.ListFormat(locale).format(parts);
  return `${sentenceCase(t("summary.changed", { list }), locale)} ${t("summary.else")}`;
}
