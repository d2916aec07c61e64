// What the measurements of a running site at some size have in common. Each is a program of its own, called with the address of
// the site and the number of its process, and prints its rows as one object of JSON.

export const [base = "", siteProcess = ""] = process.argv.slice(2);

/** Rows of the table, by their names. */
export const report = (rows: Record<string, string | number>): void => console.log(JSON.stringify(rows));

/** Asks once and takes the whole answer; milliseconds. A page that fails is no measurement. */
export async function ask(path: string): Promise<number> {
  const from = performance.now();
  const response = await fetch(new URL(path, base));
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return performance.now() - from;
}

/** So many clients take the next of the paths whenever they have been answered; milliseconds of each answer. */
export async function askAll(paths: readonly string[], clients: number): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  const client = async () => {
    for (let path = paths[next++]; path !== undefined; path = paths[next++]) times.push(await ask(path));
  };
  await Promise.all(Array.from({ length: clients }, client));
  return times;
}

/** The smallest value that so many of a hundred do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? Number.NaN;
}

export const medianAndP95 = (times: readonly number[]): string =>
  [50, 95].map((percent) => percentile(times, percent).toFixed(1)).join(" / ");
