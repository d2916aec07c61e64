import { datasetLines } from "@/features/directory/open-data/download-answers";
import { operations } from "@/features/directory/open-data/operations";
import { serve } from "@/features/directory/open-data/serve";

/** The whole set, one municipality on each line. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serve(operations.datasetJsonl, async () =>
  datasetLines(),
);
