import fc from "fast-check";
import { expect, test } from "vitest";
import { readableAddress } from "./malformed-address";

test.each([
  ["/en/turkiye/ba%C4%9Fc%C4%B1lar?q=%ff", "/en/turkiye/ba%C4%9Fc%C4%B1lar?q=%ff"],
  ["/en/%ff", "/en/%EF%BF%BD"],
  ["/en/%", "/en/%EF%BF%BD"],
  ["/en/%c0%ae", "/en/%EF%BF%BD%EF%BF%BD"],
  ["/maps/%ff?a=1?b", "/maps/%EF%BF%BD?a=1?b"],
  ["/en/%E0%A4%A", "/en/%EF%BF%BD%EF%BF%BD%EF%BF%BDA"],
  ["/a%2Fb%zz", "/a%2Fb%EF%BF%BDzz"],
  ["*", "/*"],
  ["http://elsewhere.example/en/search?q=https://x", "/en/search?q=https://x"],
  ["HTTPS://elsewhere.example", "/"],
  ["//elsewhere.example/en", "//elsewhere.example/en"],
])("%s is read as %s", (address, readable) => {
  expect(readableAddress(address)).toBe(readable);
});

test("whatever comes can be decoded", () => {
  const pieces = fc.constantFrom("%", "%f", "%ff", "%C4", "%9F", "%2F", "%00", "a", "/", "ğ");
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      expect(() => decodeURIComponent(readableAddress(parts.join("")))).not.toThrow();
    }),
  );
});
