import { serveNothing } from "@/features/directory/open-data/serve";

/** Every other address below the open data. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serveNothing();
