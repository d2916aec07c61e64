import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withLock } from "./lock.mjs";
import { freePort, requirePort } from "./ports.mjs";

let folder;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("withLock", () => {
  it("lets one at a time in, in spite of failures", async () => {
    const file = path.join(folder, "lock");
    let inside = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside--;
      throw new Error("failed");
    };
    await Promise.allSettled([withLock(file, work), withLock(file, work), withLock(file, work)]);
    expect(most).toBe(1);
    expect(existsSync(file)).toBe(false);
  });

  it("does not wait for the dead", async () => {
    const file = path.join(folder, "lock");
    writeFileSync(file, "4194305");
    await expect(withLock(file, async () => "done", { patienceMs: 1000 })).resolves.toBe("done");
  });

  it("says who holds it when it lasts too long", async () => {
    const file = path.join(folder, "lock");
    writeFileSync(file, String(process.ppid));
    await expect(withLock(file, async () => "done", { patienceMs: 0 })).rejects.toThrow(
      `process ${process.ppid}`,
    );
  });
});

describe("requirePort", () => {
  it("names a port in use and a way out", async () => {
    const server = net.createServer();
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address();
    const wish = requirePort(port, { command: "npm start", patienceMs: 0 });
    await expect(wish).rejects.toThrow(
      `Port ${port} is already in use: stop what uses it or choose another, for example PORT=${port + 1} npm start.`,
    );
    await new Promise((resolve) => server.close(resolve));
  });

  it("is content with a free port", async () => {
    await expect(
      requirePort(await freePort(), { command: "npm start", patienceMs: 0 }),
    ).resolves.toBeUndefined();
  });
});
