import { mintAdminScope, mintEditorScope, mintManagerScope } from "@/features/auth/gates";
import type { Grant } from "@/features/auth/scopes";
import { createMunicipality } from "./mutations";

const ofNetwork: Grant = { role: "administrator", language: null, scope: "network" };
/** An administrator's right to a country. */
export const of = (countryCode: string): Grant => ({
  ...{ role: "administrator", language: null, scope: "country", countryCode },
});

const minted = <T>(scope: T | null): T => {
  if (!scope) throw new Error("No such right");
  return scope;
};
const names = { name: "Karşıyaka", official: "Karşıyaka Belediyesi", language: "tr", english: "" };
type Added = Partial<typeof names & { country: string; address: string }>;

/** What an administrator of the network does, or one with other rights where some are given. */
export function actingAs({ accountId, konak }: { accountId: string; konak: string }) {
  const actor = (grants: Grant[]) => ({ accountId, name: "Ayşe", language: "en" as const, grants });
  return {
    manager: (id = konak, grants = [ofNetwork], countryCode = "tr") =>
      minted(mintManagerScope(actor(grants), { municipalityId: id, countryCode })),
    editor: (id = konak) =>
      minted(mintEditorScope(actor([ofNetwork]), { municipalityId: id, countryCode: "tr" })),
    add(given: Added = {}, ...held: Grant[]) {
      const by = actor(held.length > 0 ? held : [ofNetwork]);
      const scope = minted(mintAdminScope(by, { action: "municipalities.manage" }));
      return createMunicipality(scope, { country: "tr", address: "", ...names, ...given });
    },
  };
}
