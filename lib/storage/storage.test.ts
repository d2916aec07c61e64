import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import S3rver from "s3rver";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { diskStorage } from "./disk";
import { s3Storage } from "./s3";
import type { Storage } from "./storage";

const disk = vi.hoisted(() => ({ isFull: false }));
vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  const copyFile = async (source: string, target: string) => {
    if (!disk.isFull) return real.copyFile(source, target);
    // As a disk does that fills up in the middle of a file.
    await real.writeFile(target, "half of it");
    throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  };
  return { ...real, copyFile };
});

const folder = mkdtempSync(path.join(tmpdir(), "storage-"));
const source = path.join(folder, "source");
const hash = createHash("sha256").update("x").digest("hex");
const content = Buffer.alloc(300_000, "abc");
const file = { path: source, bytes: content.length, type: "image/jpeg" };
const store = new S3rver({
  ...{ address: "127.0.0.1", port: 0, silent: true, directory: path.join(folder, "s3") },
  configureBuckets: [{ name: "media", configs: [] }],
});
const bucket = {
  ...{ region: "us-east-1", bucket: "media", keyId: "S3RVER", secret: "S3RVER", isInPath: true },
};
const opened = {} as Record<"disk" | "s3" | "stranger" | "nowhere", Storage>;

beforeAll(async () => {
  writeFileSync(source, content);
  const { port } = (await store.run()) as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  opened.disk = diskStorage(path.join(folder, "disk"));
  opened.s3 = s3Storage({ ...bucket, endpoint });
  opened.stranger = s3Storage({ ...bucket, endpoint, keyId: "nobody" });
  opened.nowhere = s3Storage({ ...bucket, endpoint: "http://127.0.0.1:9" });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const read = async (storage: Storage, name: string) => {
  const found = await storage.read(name);
  return found && { bytes: found.bytes, content: await buffer(found.stream) };
};

describe.each(["disk", "s3"] as const)("on %s", (kind) => {
  it("keeps what is put there, under its name, until its folder is removed", async () => {
    const storage = opened[kind];
    const [name, other] = [`${hash}/640.avif`, `${hash.replace(/.$/, "0")}/640.avif`];
    expect([await storage.has(name), await storage.read(name)]).toEqual([false, null]);
    for (const each of [name, other]) await storage.put(each, file);
    await storage.put(name, file);
    expect(await storage.has(name)).toBe(true);
    expect(await read(storage, name)).toEqual({ bytes: content.length, content });
    await storage.removeFolder(hash);
    expect([await storage.has(name), await storage.has(other)]).toEqual([false, true]);
    await storage.removeFolder(hash);
  });
});

it("keeps a file on disk also when its folder is removed at that moment", async () => {
  const [folder, name] = ["cd".repeat(32), `${"cd".repeat(32)}/master.jpg`];
  for (let round = 0; round < 40; round += 1)
    await Promise.all([opened.disk.put(name, file), opened.disk.removeFolder(folder).catch(() => {})]);
  await opened.disk.put(name, file);
  expect(await opened.disk.has(name)).toBe(true);
});

it("leaves nothing behind where the disk is full, and says so", async () => {
  const name = `${"ab".repeat(32)}/master.jpg`;
  disk.isFull = true;
  await expect(opened.disk.put(name, file)).rejects.toMatchObject({ reason: "full" });
  disk.isFull = false;
  expect(readdirSync(path.join(folder, "disk", "ab", "ab".repeat(32)))).toEqual([]);
  expect(await opened.disk.has(name)).toBe(false);
});

it("says that it is down where the folder cannot be used", async () => {
  const storage = diskStorage(source);
  await expect(storage.put(`${hash}/x`, file)).rejects.toMatchObject({ reason: "down" });
  expect(await storage.read(`${hash}/x`)).toBe(null);
});

it.each(["stranger", "nowhere"] as const)("says that the store is down: %s", async (who) => {
  const name = `${hash}/960.webp`;
  await expect(opened[who].put(name, file)).rejects.toMatchObject({ reason: "down" });
  await expect(opened[who].read(name)).rejects.toMatchObject({ reason: "down" });
  await expect(opened[who].has(name)).rejects.toMatchObject({ reason: "down" });
  await expect(opened[who].removeFolder(hash)).rejects.toMatchObject({ reason: "down" });
  expect(await opened.s3.has(name)).toBe(false);
});

it("says that a store is full", async () => {
  const full = createServer((request, response) => {
    request.resume().on("end", () => response.writeHead(507).end());
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => full.once("listening", resolve));
  const { port } = full.address() as AddressInfo;
  const storage = s3Storage({ ...bucket, endpoint: `http://127.0.0.1:${port}` });
  await expect(storage.put(`${hash}/x`, file)).rejects.toMatchObject({ reason: "full" });
  full.close();
});
