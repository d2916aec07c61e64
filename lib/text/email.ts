import { z } from "zod";

/** What zod takes for an e-mail address, in the letters of every language: domains such as köy.example exist. */
const ADDRESS =
  /^(?!\.)(?!.*\.\.)[\p{L}\p{M}\p{N}_'+.-]*[\p{L}\p{M}\p{N}_+-]@(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*\.)+\p{L}[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}]$/u;

export const emailAddress = z.email({ pattern: ADDRESS }).max(254);
