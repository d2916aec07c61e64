import "@/app/styles/tasks.css";
import type { Metadata } from "next";
import { requireStaff, requireWriterOf } from "@/features/auth/gates";
import { municipalitiesPath } from "@/features/auth/paths";
import { NothingToEdit } from "@/features/drafts/components/list/nothing-to-edit";
import { AddLink } from "@/features/drafts/components/municipalities/add-link";
import { OwnWork } from "@/features/drafts/components/tasks/own-work";
import { listMunicipalities, PAGE_SIZE } from "@/features/drafts/list/queries";
import { listOwnDrafts, listReturned, listWaiting } from "@/features/drafts/tasks/own-queries";
import { translator } from "@/lib/i18n/translator";
import { AdminFrame } from "./frame";
import { MunicipalityList } from "./municipality-list";
import { PlaceTasks } from "./place-tasks";

// Answered whole and anew for each request: it shows one account's own work.
export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const { language } = (await requireStaff()).actor;
  return { title: `${translator(language, "tasks")("title")} · ${translator(language, "admin")("editing")}` };
}

/** What needs doing for whoever has signed in; of a single municipality, all of it. */
export default async function AdminPage() {
  const scope = await requireStaff();
  const { language: locale } = scope.actor;
  const t = translator(locale, "tasks");
  const all = await listMunicipalities(scope, { q: "", page: 1 });
  const [only] = all.municipalities;
  if (only && all.count === 1)
    return <PlaceTasks scope={await requireWriterOf({ country: only.countrySlug, slug: only.slug })} />;
  if (!only) {
    return (
      <AdminFrame
        scope={scope}
        page="overview"
        title={t("home.title")}
        tools={<AddLink actor={scope.actor} />}
      >
        <NothingToEdit locale={locale} />
      </AdminFrame>
    );
  }
  const [own, waiting, returned] = await Promise.all([
    listOwnDrafts(scope),
    listWaiting(scope),
    listReturned(scope),
  ]);
  return (
    <AdminFrame
      scope={scope}
      page="overview"
      title={t("home.title")}
      lede={t("home.lede")}
      tools={<AddLink actor={scope.actor} />}
    >
      <div className="mt-7 border-t-2 border-ink pt-6">
        <OwnWork own={own} waiting={waiting} returned={returned} actor={scope.actor} />
        <section aria-labelledby="municipalities" className="task-section mt-12">
          <div className="task-head">
            <h2 id="municipalities">{t("home.municipalities")}</h2>
            <span className="task-count">{all.count.toLocaleString(locale)}</span>
          </div>
          {all.count > PAGE_SIZE ? (
            <p className="py-4">
              <a href={municipalitiesPath} className="link">
                {t("home.all", { count: all.count })}
              </a>
            </p>
          ) : (
            <MunicipalityList scope={scope} municipalities={all.municipalities} heading="h3" />
          )}
        </section>
      </div>
    </AdminFrame>
  );
}
