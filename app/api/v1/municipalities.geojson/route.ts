import { geojsonFile } from "@/features/directory/open-data/download-answers";
import { operations } from "@/features/directory/open-data/operations";
import { serve } from "@/features/directory/open-data/serve";

/** All municipalities that fit, for maps. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serve(operations.geojson, async ({ query }) =>
  geojsonFile(query),
);
