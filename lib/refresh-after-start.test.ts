import { afterEach, expect, it, vi } from "vitest";
import { refreshAfterStart } from "./refresh-after-start";

const pauses = vi.hoisted(() => [] as number[]);
vi.mock("node:timers/promises", () => ({
  setTimeout: async (pause: number) => {
    pauses.push(pause);
  },
}));
vi.mock("./env", () => ({ env: { PORT: 3000, AUTH_SECRET: "x".repeat(32) } }));

afterEach(() => vi.unstubAllGlobals());

it("asks again until it is answered, also after hours without a database", async () => {
  const unreachable = () => Promise.reject(new TypeError("fetch failed"));
  const failing = async () => new Response(null, { status: 500 });
  const ask = vi.fn(failing);
  for (let i = 0; i < 5; i++) ask.mockImplementationOnce(unreachable);
  for (let i = 0; i < 2000; i++) ask.mockImplementationOnce(failing);
  ask.mockImplementationOnce(async () => Response.json({ pages: ["/en"] }));
  vi.stubGlobal("fetch", ask);
  await refreshAfterStart();
  expect(ask).toHaveBeenCalledTimes(2007);
  expect(ask).toHaveBeenLastCalledWith("http://localhost:3000/en");
  expect(Math.max(...pauses)).toBeLessThanOrEqual(10_000);
  expect(pauses.reduce((sum, pause) => sum + pause)).toBeGreaterThan(5 * 60 * 60 * 1000);
});
