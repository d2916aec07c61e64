import { countriesAnswer } from "@/features/directory/open-data/answers";
import { operations } from "@/features/directory/open-data/operations";
import { serve } from "@/features/directory/open-data/serve";

/** The countries that have a partner. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serve(operations.countries, countriesAnswer);
