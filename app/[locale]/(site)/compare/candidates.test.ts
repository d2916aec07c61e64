import { expect, it, vi } from "vitest";

const order: string[] = [];
vi.mock("next/server", () => ({ connection: async () => void order.push("asked for") }));
vi.mock("@/features/directory/search/result-queries", () => ({
  findPlaces: async () => void order.push("read"),
}));

const { findCandidates } = await import("./candidates");

// Next writes an error into the log for each request in which a page asks for the time before it knows of somebody.
it("are looked for when somebody asks", async () => {
  expect(await findCandidates("konak", "en")).toMatchObject({ query: "konak", found: null });
  expect(order).toEqual(["asked for", "read"]);
});
