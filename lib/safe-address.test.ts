import { expect, it } from "vitest";
import { isSafeAddress } from "./safe-address";

it.each([
  ["https://login.example.org/realms/konak", true],
  ["https://10.0.0.7", true],
  ["http://localhost:4000", true],
  ["http://127.0.0.1:4000/issuer", true],
  ["http://[::1]:4000", true],
  ["http://2130706433", true],
  ["http://login.localhost", true],
  ["http://login.example.org", false],
  ["http://127.0.0.1.example.org", false],
  ["http://localhost.example.org", false],
  ["http://10.0.0.7", false],
  ["http://0.0.0.0", false],
  ["ftp://localhost", false],
  ["login.example.org", false],
  ["", false],
])("%s is safe to send secrets to: %s", (address, isSafe) => {
  expect(isSafeAddress(address)).toBe(isSafe);
});
