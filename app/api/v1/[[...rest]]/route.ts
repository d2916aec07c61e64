import { serveNothing } from "@/features/directory/open-data/serve";

/** Every other address below the open data, and the one where they begin. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = serveNothing();
