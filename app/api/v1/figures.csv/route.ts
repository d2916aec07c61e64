import { figuresFile } from "@/features/directory/open-data/download-answers";
import { operations } from "@/features/directory/open-data/operations";
import { serve } from "@/features/directory/open-data/serve";

/** All figures that fit, as a table. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serve(
  operations.figuresCsv,
  async ({ query }) => figuresFile(query),
);
