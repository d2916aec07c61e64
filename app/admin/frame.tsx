import type { ReactNode } from "react";
import { AccountLanguage } from "@/features/accounts/components/account-language";
import type { SignedInScope } from "@/features/auth/scopes";
import type { StaffPageKey } from "@/features/auth/staff-pages";
import { AdminHeader, type PlaceOnScreen } from "@/features/drafts/components/header/admin-header";
import { listEditablePlaces } from "@/features/drafts/queries";

type Props = {
  scope: SignedInScope;
  page?: StaffPageKey;
  /** For pages about one municipality. */
  place?: PlaceOnScreen;
  title: string;
  lede?: ReactNode;
  /** What can be done with the page as a whole, beside its title. */
  tools?: ReactNode;
  children: ReactNode;
};

/** A page of the editorial area below its head: a title, a sentence, the content. */
export async function AdminFrame({ scope, page, place, title, lede, tools, children }: Props) {
  const { actor } = scope;
  return (
    <>
      <AdminHeader
        actor={actor}
        editable={await listEditablePlaces(scope, place)}
        {...(page && { page })}
        {...(place && { place })}
        language={<AccountLanguage current={actor.language} />}
      />
      <main id="content" tabIndex={-1} className="admin-container flex-1 pt-10 pb-16">
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
          <div>
            <h1 className="font-serif text-title-admin [overflow-wrap:anywhere]">{title}</h1>
            {lede && <p className="mt-2 text-ink-2">{lede}</p>}
          </div>
          {tools}
        </div>
        {children}
      </main>
    </>
  );
}
