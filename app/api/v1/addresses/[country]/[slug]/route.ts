import { addressAnswer } from "@/features/directory/open-data/answers";
import { operations } from "@/features/directory/open-data/operations";
import { serve } from "@/features/directory/open-data/serve";

/** One municipality by an address that it has or had: `turkiye/konak`. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serve(operations.address, ({ params }) =>
  addressAnswer(params.country ?? "", params.slug ?? ""),
);
