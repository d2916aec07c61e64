import { builtReferences } from "../support/build";
import type { Question } from "./grid";
import { pages } from "./table";
import type { World } from "./world";

/**
 * A page that carries the action, as an address of the world, and whom it lets in: one with the same door where there is
 * one.
 */
export function actionNamed(
  name: string,
  door: string | undefined,
  world: World,
): { id: string; page: string; lets: "anybody" | Question } {
  const reference = builtReferences().actions.find((one) => one.name === name);
  const carrying = reference?.pages.flatMap((route) => pages[route] ?? []) ?? [];
  const entry = carrying.find(({ may }) => may === door) ?? carrying[0];
  if (!reference || !entry) throw new Error(`No page of the table carries ${name}`);
  const page = entry.key ? entry.at(entry.key(world)) : entry.at(world);
  return { id: reference.id, page, lets: entry.may ?? "anybody" };
}
