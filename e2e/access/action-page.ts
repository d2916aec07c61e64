import { builtReferences } from "../support/build";
import { pages } from "./table";
import type { World } from "./world";

/** A page that carries the action, as an address of the world: one with the same door where there is one. */
export function actionNamed(
  name: string,
  door: string | undefined,
  world: World,
): { id: string; page: string } {
  const reference = builtReferences().actions.find((one) => one.name === name);
  const carrying = reference?.pages.flatMap((route) => pages[route] ?? []) ?? [];
  const entry = carrying.find(({ may }) => may === door) ?? carrying[0];
  if (!reference || !entry) throw new Error(`No page of the table carries ${name}`);
  return { id: reference.id, page: entry.key ? entry.at(entry.key(world)) : entry.at(world) };
}
