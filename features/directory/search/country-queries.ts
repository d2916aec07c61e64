import "server-only";
import { listCountries } from "../queries";
import { rememberOne } from "../remember";

/** The same as `listCountries`, at hand for every search. */
export const knownCountries = rememberOne(listCountries);
