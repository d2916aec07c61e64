import type { Profile } from "@/features/profiles/schema";
import { drawingNames } from "../versions/profile-shape";

/** The ids of a list's items, by which keys name what paths in the form count. */
function idsOf(list: readonly unknown[], name: string | undefined): (string | undefined)[] {
  if (name === "drawings") return drawingNames(list as Profile["sections"][number]["drawings"]);
  return list.map((item) => (typeof item === "string" ? item : (item as { id?: string } | null)?.id));
}

const within = (value: unknown, step: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined;

/** The key (`versions/fields.ts`) of the field at a path in the form: "sections.0.body.en" is "sections.s1.body.en". */
export function keyOf(path: string, profile: Profile): string {
  const steps = path
    .replace(/^names\.official\..*$/, "names.official")
    .replace(/^(names\.others\.\d+)\..*$/, "$1")
    .replace(".own.names", ".names")
    .replace(".own.reviewMonths", ".review")
    .split(".");
  let value: unknown = profile;
  return steps
    .map((step, index) => {
      const list = value;
      value = within(value, step);
      return Array.isArray(list) ? (idsOf(list, steps[index - 1])[Number(step)] ?? step) : step;
    })
    .join(".");
}

/** Where in the form the field with a key stands, or what is left of the path to it when it is gone. */
export function pathOf(key: string, profile: Profile): string {
  const steps = key.split(".");
  const path: string[] = [];
  let value: unknown = profile;
  for (const [index, step] of steps.entries()) {
    const at = Array.isArray(value) ? idsOf(value, steps[index - 1]).indexOf(step) : step;
    if (at === -1) break;
    path.push(String(at));
    value = within(value, String(at));
  }
  return path.join(".");
}
