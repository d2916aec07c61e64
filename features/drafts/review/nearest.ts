import type { Grant } from "@/features/auth/scopes";

/** Who reviews, and how near: those of the municipality before those of its country, reviewers before administrators. */
const order = (["reviewer", "administrator"] as const).flatMap((role) =>
  (["municipality", "country", "network"] as const).map((scope) => ({ role, scope })),
);

type Reviewing = Pick<Grant, "role" | "scope"> & { id: string };

/** The nearest of those who may review a municipality, each once; none when there is none. */
export function nearest<T extends Reviewing>(all: readonly T[]): T[] {
  for (const { role, scope } of order) {
    const found = all.filter((one) => one.role === role && one.scope === scope);
    if (found.length > 0) return [...new Map(found.map((one) => [one.id, one])).values()];
  }
  return [];
}
