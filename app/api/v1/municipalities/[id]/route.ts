import { municipalityAnswer } from "@/features/directory/open-data/answers";
import { operations } from "@/features/directory/open-data/operations";
import { serve } from "@/features/directory/open-data/serve";

/** One municipality by the id that it keeps. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serve(operations.municipality, ({ params }) =>
  municipalityAnswer(params.id ?? ""),
);
