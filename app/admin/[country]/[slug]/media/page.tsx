import "@/app/styles/people.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireEditorOf } from "@/features/auth/gates";
import type { EditorScope } from "@/features/auth/scopes";
import { getArchived } from "@/features/drafts/municipalities/queries";
import { listEditablePlaces } from "@/features/drafts/queries";
import { AddFiles } from "@/features/media/components/library/add-files";
import { LibraryList } from "@/features/media/components/library/library-list";
import { listLibraryWithUsage } from "@/features/media/library/queries";
import { getRoom } from "@/features/media/library/room-queries";
import { refusalText, roomWords } from "@/features/media/refusal";
import { LEAST_BYTES } from "@/features/media/room";
import { translator } from "@/lib/i18n/translator";
import { fileSize } from "@/lib/text/file-size";
import { AdminFrame } from "../../../frame";

// Answered whole and anew for each request: a library is never cached.
export const instant = false;

type Props = { params: Promise<{ country: string; slug: string }> };

const findPlace = async (scope: EditorScope) =>
  (await listEditablePlaces(scope)).find(({ id }) => id === scope.municipalityId) ?? notFound();

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const scope = await requireEditorOf(await params);
  const { name } = await findPlace(scope);
  return { title: translator(scope.actor.language, "media")("title", { name }) };
}

/** The pictures and documents of a municipality. */
export default async function MediaPage({ params }: Props) {
  const scope = await requireEditorOf(await params);
  const [{ name, slug, countrySlug }, files, room, archived] = await Promise.all([
    findPlace(scope),
    listLibraryWithUsage(scope),
    getRoom(scope),
    getArchived(scope),
  ]);
  const { language: locale } = scope.actor;
  const t = translator(locale, "media");
  return (
    <AdminFrame
      scope={scope}
      place={{ countrySlug, slug, page: "media" }}
      title={t("title", { name })}
      lede={t("lede", { name })}
    >
      <section aria-label={translator(locale, "upload")("title")} className="mt-7">
        {archived ? (
          <p>{refusalText({ refusal: "archived" }, locale)}</p>
        ) : (
          <AddFiles municipalityId={scope.municipalityId} locale={locale} />
        )}
        <p className="mt-4 text-note text-ink-2">
          {t("room", { ...roomWords(room, locale), least: fileSize(LEAST_BYTES, locale) })}
        </p>
      </section>
      <LibraryList files={files} municipalityId={scope.municipalityId} locale={locale} />
    </AdminFrame>
  );
}
