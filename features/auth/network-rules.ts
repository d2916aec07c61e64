import { env, type OwnTextRule } from "@/lib/env";

/** What a network may decide about its roles. */
export type NetworkRules = {
  /** Whether editors publish their own text, or only reviewers and administrators publish. */
  editorsPublish: boolean;
  /** Whether somebody publishes a draft into which they have written since the last publication. */
  ownText: OwnTextRule;
};

/** What this network has decided. Not for the browser, which does not know the settings. */
export const networkRules: NetworkRules = {
  editorsPublish: env.EDITORS_PUBLISH === "yes",
  ownText: env.OWN_TEXT,
};
