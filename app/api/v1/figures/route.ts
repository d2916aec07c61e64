import { figuresAnswer } from "@/features/directory/open-data/answers";
import { operations } from "@/features/directory/open-data/operations";
import { serve } from "@/features/directory/open-data/serve";

/** The long table of figures, page by page. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serve(operations.figures, ({ query }) =>
  figuresAnswer(query),
);
