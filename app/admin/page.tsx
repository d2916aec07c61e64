import type { Metadata } from "next";
import { AccountLanguage } from "@/features/accounts/components/account-language";
import { requireStaff } from "@/features/auth/gates";
import { AdminHeader } from "@/features/drafts/components/header/admin-header";
import { EditableList } from "@/features/drafts/components/list/editable-list";
import { NothingToEdit } from "@/features/drafts/components/list/nothing-to-edit";
import { listEditable } from "@/features/drafts/queries";
import { translator } from "@/lib/i18n/translator";

// Answered whole and anew for each request: it shows one account's own work.
export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireStaff();
  const t = translator(actor.language, "admin");
  return { title: `${t("title")} · ${t("editing")}` };
}

export default async function AdminPage() {
  const scope = await requireStaff();
  const editable = await listEditable(scope);
  const locale = scope.actor.language;
  const t = translator(locale, "admin");
  return (
    <>
      <AdminHeader actor={scope.actor} editable={editable} language={<AccountLanguage current={locale} />} />
      <main id="content" tabIndex={-1} className="admin-container flex-1 pt-10 pb-16">
        <h1 className="font-serif text-title-admin">{t("title")}</h1>
        {editable.length > 0 ? (
          <>
            <p className="mt-2 text-ink-2">{t("intro")}</p>
            <EditableList editable={editable} locale={locale} />
          </>
        ) : (
          <NothingToEdit actor={scope.actor} />
        )}
      </main>
    </>
  );
}
