import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountLanguage } from "@/features/accounts/components/account-language";
import { requireEditorOf } from "@/features/auth/gates";
import { ProfileEditor } from "@/features/drafts/components/frame/profile-editor";
import { AdminHeader } from "@/features/drafts/components/header/admin-header";
import { getProfileForEdit, listEditablePlaces } from "@/features/drafts/queries";
import { translator } from "@/lib/i18n/translator";

// Answered whole and anew for each request: a draft is never cached.
export const instant = false;

type Props = { params: Promise<{ country: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const scope = await requireEditorOf(await params);
  const data = await getProfileForEdit(scope);
  const name = data?.draft.profile.names.short || data?.municipality.slug || "";
  return { title: `${name} · ${translator(scope.actor.language, "admin")("editing")}` };
}

export default async function EditPage({ params }: Props) {
  const scope = await requireEditorOf(await params);
  const [data, editable] = await Promise.all([getProfileForEdit(scope), listEditablePlaces(scope)]);
  if (!data) notFound();
  const { actor, canPublish } = scope;
  const { accountId, name, language } = actor;
  return (
    <>
      <AdminHeader
        actor={actor}
        editable={editable}
        place={{ ...data.municipality, page: "page" }}
        language={<AccountLanguage current={language} />}
      />
      <main id="content" tabIndex={-1} className="flex flex-1 flex-col">
        <noscript>
          <p className="admin-container py-5">
            <strong>{translator(language, "editor")("noScript")}</strong>
          </p>
        </noscript>
        <ProfileEditor
          key={data.municipality.id}
          actor={{ accountId, name, language }}
          canPublish={canPublish}
          data={data}
        />
      </main>
    </>
  );
}
