import { buttonClass } from "@/components/button";
import { Icon } from "@/components/icon";
import { newPlacePath } from "@/features/auth/paths";
import { reachOf } from "@/features/auth/policy";
import type { Actor } from "@/features/auth/scopes";
import { translator } from "@/lib/i18n/translator";

/** The way to adding a municipality, for who may. */
export function AddLink({ actor }: { actor: Actor }) {
  const reach = reachOf(actor, "municipalities.manage");
  if (reach !== "network" && reach.countryCodes.length === 0) return null;
  return (
    <a href={newPlacePath} className={buttonClass("secondary")}>
      <Icon name="plus" /> {translator(actor.language, "places")("add")}
    </a>
  );
}
