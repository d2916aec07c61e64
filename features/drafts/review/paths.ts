import { type Address, editorPath } from "@/features/auth/paths";

/** The page of a municipality's review: of the one that is named, or of the newest. */
export const reviewPath = (address: Address, reviewId?: string): string =>
  `${editorPath(address)}/review${reviewId ? `?review=${reviewId}` : ""}`;
