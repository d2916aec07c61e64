import { createServer, type Server, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { env } from "../lib/env";
import { reachServer } from "./reach";

let server: Server | undefined;
const guests = new Set<Socket>();

/** Something that listens and does with each guest as told. */
async function listen(greet: (socket: Socket) => void): Promise<string> {
  const created = createServer((socket) => {
    guests.add(socket);
    greet(socket);
  });
  server = created;
  await new Promise<void>((resolve) => created.listen(0, "127.0.0.1", resolve));
  const at = created.address();
  if (at === null || typeof at === "string") throw new Error("The server listens on no port");
  return `postgres://anna@127.0.0.1:${at.port}/cities`;
}

afterEach(() => {
  for (const socket of guests) socket.destroy();
  guests.clear();
  server?.close();
});

describe("reachServer", () => {
  it("is content with Postgres", async () => {
    await expect(reachServer(env.DATABASE_URL)).resolves.toBeUndefined();
  });

  it("gives up on what never answers", async () => {
    const address = await listen(() => {});
    await expect(reachServer(address, 50)).rejects.toMatchObject({ code: "ETIMEDOUT" });
  });

  it.each<[string, (socket: Socket) => void]>([
    ["answers otherwise", (socket) => socket.write("HTTP/1.1 400 Bad Request\r\n")],
    ["closes the connection", (socket) => socket.end()],
  ])("knows that what %s is not Postgres", async (_, greet) => {
    await expect(reachServer(await listen(greet))).rejects.toMatchObject({ code: "NOT_POSTGRES" });
  });

  it("passes a refusal on", async () => {
    const address = await listen(() => {});
    await new Promise((resolve) => server?.close(resolve));
    await expect(reachServer(address)).rejects.toMatchObject({ code: "ECONNREFUSED" });
  });
});
