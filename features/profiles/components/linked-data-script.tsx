import { env } from "@/lib/env";
import { scriptJson } from "@/lib/script-json";
import { linkedData } from "../linked-data";
import type { PageContext } from "../page-context";

/** The page's own facts for programs. It is data: no browser runs it. */
export const LinkedDataScript = ({ context }: { context: PageContext }) => (
  <script type="application/ld+json">{scriptJson(linkedData(context, env.SITE_URL))}</script>
);
