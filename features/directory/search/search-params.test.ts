import { describe, expect, it } from "vitest";
import { readSearch, searchAddress } from "./search-params";

describe("the address of a search", () => {
  it.each([
    [{}, "/en/search"],
    [{ q: " Bağcılar " }, "/en/search?q=Ba%C4%9Fc%C4%B1lar"],
    [{ q: "a", sort: "best", page: "1" }, "/en/search?q=a"],
    [{ sort: "name", page: "3", country: ["tr", "gr"] }, "/en/search?country=tr&country=gr&sort=name&page=3"],
    [{ q: ["a", "b"], sort: "size", page: "-1", country: "Turkey" }, "/en/search"],
    [{ page: "51" }, "/en/search?page=51"],
    [{ page: "100001" }, "/en/search"],
    [{ updated: "month", population: "unknown" }, "/en/search?population=unknown&updated=month"],
  ])("of %j is %s", (params, address) => expect(searchAddress("en", readSearch(params))).toBe(address));
});
