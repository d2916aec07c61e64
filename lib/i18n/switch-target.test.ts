import { expect, it } from "vitest";
import { switchTarget, withQuery } from "./switch-target";

it.each([
  ["/en", "/tr"],
  ["/en/turkiye/konak", "/tr/turkiye/konak"],
  ["/en/search?q=konak", "/tr/search?q=konak"],
  ["/tr/about", "/tr/about"],
  ["/admin", "/tr"],
  ["/sign-in?next=/en", "/tr"],
  ["https://evil.example/en", "/tr"],
  ["//evil.example/en", "/tr"],
  ["/\\evil.example/en", "/tr"],
  ["/en//evil.example", "/tr//evil.example"],
  ["/en/../..//evil.example", "/tr"],
  ["/\t/evil.example/en", "/tr"],
  ["javascript:alert(1)", "/tr"],
  ["", "/tr"],
  [null, "/tr"],
])("from %j to %s", (from, target) => expect(switchTarget("tr", from)).toBe(target));

it.each([
  ["/en/search", "http://localhost/en/search?q=a", "/en/search?q=a"],
  ["/en/search", "http://localhost/en?q=a", "/en/search"],
  ["/en/search", null, "/en/search"],
  ["/en/search", "no address", "/en/search"],
  [null, "http://localhost/en", null],
])("takes the query for %j from %j: %j", (from, referrer, full) =>
  expect(withQuery(from, referrer)).toBe(full),
);
