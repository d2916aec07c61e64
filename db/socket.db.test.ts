import { connect, createServer, type Server, type Socket } from "node:net";
import postgres from "postgres";
import { afterEach, expect, it } from "vitest";
import { env } from "../lib/env";
import { isUnavailable } from "../lib/unavailable";
import { socketsThatGiveUp } from "./socket";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A way to the database that can be cut without either end noticing. */
async function openTunnel(at = 0) {
  const { hostname, port } = new URL(env.DATABASE_URL);
  const sockets: Socket[] = [];
  const server: Server = createServer((near) => {
    const far = connect(Number(port || 5432), hostname);
    sockets.push(near, far);
    near.on("error", () => far.destroy()).pipe(far);
    far.on("error", () => near.destroy()).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(at, "127.0.0.1", resolve));
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = new URL(env.DATABASE_URL);
  const { port: open } = server.address() as { port: number };
  address.host = `127.0.0.1:${open}`;
  const cut = () => {
    for (const socket of sockets) socket.unpipe();
  };
  return { address: address.href, port: open, cut };
}

const clientOf = (address: string, silenceMs: number) => {
  const sql = postgres(address, { max: 1, ...socketsThatGiveUp(silenceMs) });
  closing.push(() => sql.end({ timeout: 0 }));
  return sql;
};

it("gives up a server that has fallen silent in mid-conversation, and says that it is unavailable", async () => {
  const { address, cut } = await openTunnel();
  const sql = clientOf(address, 500);
  expect(await sql`select 1 as one`).toEqual([{ one: 1 }]);
  cut();
  const failure = await sql`select 1`.catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: "ETIMEDOUT" });
  expect(isUnavailable(failure)).toBe(true);
});

it("waits for an answer that takes its time within the limit", async () => {
  const { address } = await openTunnel();
  expect(await clientOf(address, 2000)`select 1 as one from pg_sleep(0.7)`).toEqual([{ one: 1 }]);
});

it("says so when nobody listens", async () => {
  const { address } = await openTunnel();
  for (const close of closing.splice(0)) await close();
  const failure = await clientOf(address, 500)`select 1`.catch((error: unknown) => error);
  expect(isUnavailable(failure)).toBe(true);
});

it("is there again when the server is, however often nobody answered", async () => {
  const { address, port } = await openTunnel();
  for (const close of closing.splice(0)) await close();
  const sql = clientOf(address, 2000);
  for (let n = 0; n < 3; n++) {
    const failure = await sql`select 1`.catch((error: unknown) => error);
    expect(isUnavailable(failure)).toBe(true);
  }
  await openTunnel(port);
  expect(await sql`select 1 as one`).toEqual([{ one: 1 }]);
});
