import { indicatorsAnswer } from "@/features/directory/open-data/answers";
import { operations } from "@/features/directory/open-data/operations";
import { serve } from "@/features/directory/open-data/serve";

/** What the network counts. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serve(
  operations.indicators,
  indicatorsAnswer,
);
