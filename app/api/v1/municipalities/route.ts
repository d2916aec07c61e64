import { municipalitiesAnswer } from "@/features/directory/open-data/answers";
import { operations } from "@/features/directory/open-data/operations";
import { serve } from "@/features/directory/open-data/serve";

/** Municipalities, filtered or searched, page by page. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serve(
  operations.municipalities,
  ({ query }) => municipalitiesAnswer(query),
);
