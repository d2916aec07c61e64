import { openApi } from "@/features/directory/open-data/openapi";
import { operations } from "@/features/directory/open-data/operations";
import { serve } from "@/features/directory/open-data/serve";
import { env } from "@/lib/env";

/** The description of all of this for programs. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serve(operations.openapi, async () => ({
  json: openApi(env.SITE_URL),
}));
