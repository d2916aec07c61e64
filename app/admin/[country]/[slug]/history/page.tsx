import "@/app/styles/history.css";
import "@/app/styles/comparison.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { buttonClass } from "@/components/button";
import { Icon } from "@/components/icon";
import { readAnswer } from "@/features/auth/form/answer";
import { requireStaff, requireWriterOf } from "@/features/auth/gates";
import { HistoryList } from "@/features/drafts/components/history/history-list";
import { RevisionComparison } from "@/features/drafts/components/history/revision-comparison";
import { chosenRevisions } from "@/features/drafts/history/chosen";
import { getStanding, readRevisions } from "@/features/drafts/history/place-queries";
import { listHistory } from "@/features/drafts/history/queries";
import { historyExportPath, historyQuerySchema } from "@/features/drafts/history/schema";
import { readLists } from "@/features/drafts/lists-queries";
import { translator } from "@/lib/i18n/translator";
import type { Query } from "@/lib/query-value";
import { AdminFrame } from "../../../frame";

// Answered whole and anew for each request: a draft is never cached.
export const instant = false;

type Props = {
  params: Promise<{ country: string; slug: string }>;
  searchParams: Promise<Query>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const scope = await requireWriterOf(await params);
  const standing = await getStanding(scope);
  const { language } = scope.actor;
  const title = [translator(language, "history")("title"), standing?.name].filter(Boolean).join(": ");
  return { title: `${title} · ${translator(language, "admin")("editing")}` };
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const scope = await requireWriterOf(await params);
  const standing = (await getStanding(scope)) ?? notFound();
  const asked = historyQuerySchema.parse(await searchParams);
  const chosen = chosenRevisions(standing, asked);
  const query = { ...asked, ...chosen };
  const [page, revisions, lists, answer] = await Promise.all([
    listHistory(scope, query),
    readRevisions(scope, chosen ? [chosen.from, chosen.to] : []),
    readLists(),
    readAnswer("restore"),
  ]);
  const { municipalityId, actor } = scope;
  const isEditor = scope.languages === "all";
  const locale = actor.language;
  const t = translator(locale, "history");
  const { name, countrySlug, slug } = standing;
  const address = { country: countrySlug, slug };
  const find = (number: number | undefined) => revisions.find((revision) => revision.number === number);
  return (
    <AdminFrame
      scope={await requireStaff()}
      place={{ countrySlug, slug, page: "history" }}
      title={t("title")}
      lede={t("lede", { name })}
      tools={
        isEditor && (
          <a href={historyExportPath(address)} download className={buttonClass("secondary")}>
            <Icon name="download" /> {t("download")}
          </a>
        )
      }
    >
      <div className="history-grid">
        <HistoryList {...{ page, query, address, standing, locale }} from={query.from} to={query.to} />
        <RevisionComparison
          {...{ municipalityId, standing, lists, address, query, answer, locale }}
          mayRestore={isEditor}
          from={find(query.from)}
          to={find(query.to)}
        />
      </div>
    </AdminFrame>
  );
}
