import { expect, test, vi } from "vitest";
import { writtenAsRead } from "./written-as-read";

/** A promise, and what keeps it. */
function ending() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { ended, end };
}

const patience = { longestMs: 60_000, silenceMs: 60_000 };

test("hands out what is written, in order", async () => {
  const stream = await writtenAsRead(async (ready, write) => {
    ready();
    for (const part of ["a", "b", "c"]) await write(part);
  }, patience);
  expect(await new Response(stream).text()).toBe("abc");
});

test("writes no further than somebody reads", async () => {
  let written = 0;
  const stream = await writtenAsRead(async (ready, write) => {
    ready();
    for (; written < 1000; written++) await write("x");
  }, patience);
  const reader = stream.getReader();
  await reader.read();
  await reader.read();
  expect(written).toBeLessThan(5);
  await reader.cancel();
});

test("what fails before it is ready fails as an error, what fails later cuts the file off", async () => {
  const failing = () => Promise.reject(new Error("no database"));
  await expect(writtenAsRead(failing, patience)).rejects.toThrow("no database");
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const stream = await writtenAsRead(async (ready, write) => {
    ready();
    await write("half");
    throw new Error("lost");
  }, patience);
  await expect(new Response(stream).text()).rejects.toThrow("lost");
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});

test("whoever leaves ends the work, and nothing is said of it", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const { ended, end } = ending();
  const stream = await writtenAsRead(async (ready, write) => {
    ready();
    try {
      for (;;) await write("x");
    } finally {
      end();
    }
  }, patience);
  const reader = stream.getReader();
  await reader.read();
  await reader.cancel();
  await ended;
  expect(log).not.toHaveBeenCalled();
  log.mockRestore();
});

test("gives up when nobody reads", async () => {
  vi.useFakeTimers();
  const { ended, end } = ending();
  await writtenAsRead(async (ready, write) => {
    ready();
    try {
      for (;;) await write("x");
    } finally {
      end();
    }
  }, patience);
  await vi.advanceTimersByTimeAsync(patience.silenceMs + 1);
  await ended;
  vi.useRealTimers();
});
