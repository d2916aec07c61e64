import "@/app/styles/tasks.css";
import type { Metadata } from "next";
import { requireStaff } from "@/features/auth/gates";
import { ListPager } from "@/features/drafts/components/list/list-pager";
import { ListSearch } from "@/features/drafts/components/list/list-search";
import { NothingToEdit } from "@/features/drafts/components/list/nothing-to-edit";
import { AddLink } from "@/features/drafts/components/municipalities/add-link";
import { listMunicipalities } from "@/features/drafts/list/queries";
import { listQuerySchema } from "@/features/drafts/list/schema";
import { translator } from "@/lib/i18n/translator";
import type { Query } from "@/lib/query-value";
import { AdminFrame } from "../frame";
import { MunicipalityList } from "../municipality-list";

// Answered whole and anew for each request: it shows where each draft stands.
export const instant = false;

type Props = { searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireStaff();
  const t = translator(actor.language, "admin");
  return { title: `${t("title")} · ${t("editing")}` };
}

/** Everything that somebody may edit, by name, with a search. */
export default async function MunicipalitiesPage({ searchParams }: Props) {
  const scope = await requireStaff();
  const query = listQuerySchema.parse(await searchParams);
  const found = await listMunicipalities(scope, query);
  const { actor } = scope;
  const t = translator(actor.language, "admin");
  const hasAny = found.count > 0 || query.q !== "";
  return (
    <AdminFrame
      scope={scope}
      page="municipalities"
      title={t("title")}
      tools={<AddLink actor={actor} />}
      {...(hasAny && { lede: t("intro") })}
    >
      {hasAny ? (
        <>
          <ListSearch query={query} count={found.count} locale={actor.language} />
          <div className="mt-6 border-t-2 border-ink">
            <MunicipalityList scope={scope} municipalities={found.municipalities} heading="h2" />
          </div>
          <ListPager query={query} pages={found.pages} locale={actor.language} />
        </>
      ) : (
        <NothingToEdit locale={actor.language} />
      )}
    </AdminFrame>
  );
}
