import { storable } from "./storable";

/** A name as it stands on one line, without what cannot be stored or would turn round what stands behind it. */
export const oneLine = (text: string): string => storable(text).replace(/\s+/g, " ").trim();
