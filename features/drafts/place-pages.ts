import { type Address, editorPath } from "@/features/auth/paths";

/** The pages about one municipality in the editorial area, in the order of the head. Names: `admin.placePages`. */
export const placePages = [
  { key: "tasks", path: "/tasks" },
  { key: "page", path: "" },
  { key: "figures", path: "/figures" },
  { key: "media", path: "/media" },
  { key: "history", path: "/history" },
  { key: "settings", path: "/settings" },
] as const;

export type PlacePageKey = (typeof placePages)[number]["key"];

export const placePath = (address: Address, key: PlacePageKey): string =>
  editorPath(address) + (placePages.find((page) => page.key === key)?.path ?? "");
