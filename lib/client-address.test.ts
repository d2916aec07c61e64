import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { addressGroup, clientAddress, resolveAddress, watchClientAddresses } from "./client-address";

test.each([
  // connection, X-Forwarded-For, trusted proxies, client
  ["203.0.113.7", "", 0, "203.0.113.7"],
  ["203.0.113.7", "198.51.100.1", 0, "203.0.113.7"],
  ["::ffff:203.0.113.7", "", 0, "203.0.113.7"],
  ["10.0.0.1", "203.0.113.7", 1, "203.0.113.7"],
  ["10.0.0.1", "1.2.3.4, 203.0.113.7", 1, "203.0.113.7"],
  ["10.0.0.1", "1.2.3.4, 203.0.113.7, 10.0.0.2", 2, "203.0.113.7"],
  ["10.0.0.1", "203.0.113.7:50123", 1, "203.0.113.7"],
  ["10.0.0.1", "[2001:DB8::1]:443", 1, "2001:db8::1"],
  ["fe80::1%eth0", "", 0, "fe80::1"],
  ["10.0.0.1", "", 1, "10.0.0.1"],
  ["10.0.0.1", "not an address", 1, "10.0.0.1"],
  ["10.0.0.1", "203.0.113.7, <script>", 1, "10.0.0.1"],
  ["", "", 0, ""],
])("%j with %j behind %i proxies is %j", (connection, forwarded, proxies, expected) => {
  expect(resolveAddress(connection, forwarded, proxies)).toBe(expected);
});

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8:1:2::9", "2001:db8:1:2::/64"],
  ["2001:0db8:0001:0002::", "2001:db8:1:2::/64"],
  ["::1", "0:0:0:0::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
])("attempts from %s are counted for %s", (address, group) => {
  expect(addressGroup(address)).toBe(group);
});

test("a request is answered with its connection's address, whatever it says of itself", async () => {
  expect(clientAddress()).toBeNull();
  watchClientAddresses(0);
  const server = createServer(async (_, response) => {
    await new Promise((resolve) => setImmediate(resolve));
    response.end(clientAddress());
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await new Promise<string>((resolve, reject) => {
    const headers = { "X-Forwarded-For": "198.51.100.1" };
    get({ port, host: "127.0.0.1", headers }, (response) => {
      response.setEncoding("utf8").once("data", resolve);
    }).once("error", reject);
  });
  server.close();
  expect(answer).toBe("127.0.0.1");
});
