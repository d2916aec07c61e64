import { expect, test } from "vitest";
import { returnPath } from "./return-path";

test.each([
  ["/admin"],
  ["/admin/turkiye/konak"],
  ["/admin/turkiye/konak?tab=tr#figures"],
  ["/admin/turkiye/ba%C4%9Fc%C4%B1lar"],
  ["/admin?q=a%20b"],
])("keeps %j", (next) => {
  expect(returnPath(next)).toBe(next);
});

test.each([
  [undefined],
  [["/admin", "/admin"]],
  [""],
  ["admin/turkiye"],
  ["https://evil.example/admin"],
  ["//evil.example"],
  ["//evil.example/admin"],
  ["/\\evil.example"],
  ["\\\\evil.example"],
  ["/admin\\..\\..\\evil"],
  ["/%5Cevil.example"],
  ["/%2F%2Fevil.example"],
  ["/%252F%252Fevil.example"],
  ["/admin/%2F/evil.example"],
  ["/\t/evil.example"],
  ["/admin\n/evil"],
  ["/admin%0d%0aSet-Cookie:a=b"],
  ["/admin%00"],
  ["/admin/\u202etxt"],
  ["/admin%"],
  ["/admin/../evil"],
  ["/admin/%2e%2e/evil"],
  ["/administrator"],
  ["/sign-in"],
  ["/sign-in?next=/sign-in"],
  ["/api/auth/signout"],
  ["javascript:alert(1)"],
  ["/admin@evil.example"],
  [" /admin"],
  [`/admin?q=${"a".repeat(600)}`],
])("turns %j into the editorial area's first page", (next) => {
  expect(returnPath(next)).toBe("/admin");
});
