import { listUnattended } from "@/features/accounts/handover/queries";
import type { SignedInScope } from "@/features/auth/scopes";
import { EditableList } from "@/features/drafts/components/list/editable-list";
import type { Editable } from "@/features/drafts/list/queries";

type Props = { scope: SignedInScope; municipalities: Editable[]; heading: "h2" | "h3" };

/** Municipalities with their tasks, and which of them nobody looks after any more. */
export async function MunicipalityList({ scope, municipalities, heading }: Props) {
  const unattended = await listUnattended(
    scope,
    municipalities.map(({ id }) => id),
  );
  return (
    <EditableList
      editable={municipalities}
      unattended={unattended}
      heading={heading}
      locale={scope.actor.language}
    />
  );
}
