import { createServer } from "node:http";
import { expect, it } from "vitest";
import { watchLocations } from "./one-location";

it("names the place once that an answer leads to, and every other header as often as it was said", async () => {
  watchLocations();
  const server = createServer((_, response) => {
    response.setHeader("location", "/konak");
    response
      .appendHeader("location", "/konak")
      .appendHeader("set-cookie", "a")
      .appendHeader("set-cookie", "a");
    response.writeHead(308).end();
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  const { port } = server.address() as { port: number };
  const { headers } = await fetch(`http://localhost:${port}`, { redirect: "manual" });
  server.close();
  expect(headers.get("location")).toBe("/konak");
  expect(headers.getSetCookie()).toEqual(["a", "a"]);
});
