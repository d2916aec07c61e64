import type { Metadata } from "next";
import { listHandovers } from "@/features/accounts/handover/queries";
import { requireStaff } from "@/features/auth/gates";
import { EditableList } from "@/features/drafts/components/list/editable-list";
import { NothingToEdit } from "@/features/drafts/components/list/nothing-to-edit";
import { AddLink } from "@/features/drafts/components/municipalities/add-link";
import { listEditable } from "@/features/drafts/queries";
import { translator } from "@/lib/i18n/translator";
import { AdminFrame } from "./frame";

// Answered whole and anew for each request: it shows one account's own work.
export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireStaff();
  const t = translator(actor.language, "admin");
  return { title: `${t("title")} · ${t("editing")}` };
}

export default async function AdminPage() {
  const scope = await requireStaff();
  const [editable, handovers] = await Promise.all([listEditable(scope), listHandovers(scope)]);
  const locale = scope.actor.language;
  const t = translator(locale, "admin");
  return (
    <AdminFrame
      scope={scope}
      page="municipalities"
      title={t("title")}
      lede={editable.length > 0 ? t("intro") : undefined}
      tools={<AddLink actor={scope.actor} />}
    >
      {editable.length > 0 ? (
        <EditableList
          editable={editable}
          unattended={handovers.map(({ municipalityId }) => municipalityId)}
          locale={locale}
        />
      ) : (
        <NothingToEdit locale={locale} />
      )}
    </AdminFrame>
  );
}
