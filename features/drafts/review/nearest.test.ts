import { expect, test } from "vitest";
import { nearest } from "./nearest";

const who = (
  id: string,
  role: "reviewer" | "administrator",
  scope: "municipality" | "country" | "network",
) => ({
  ...{ id, role, scope },
});
const here = who("here", "reviewer", "municipality");
const country = who("country", "reviewer", "country");
const network = who("network", "reviewer", "network");
const ownAdministrator = who("own", "administrator", "municipality");
const topAdministrator = who("top", "administrator", "network");

test.each([
  ["those of the municipality", [network, country, here, ownAdministrator], ["here"]],
  ["those of the country", [network, country, ownAdministrator], ["country"]],
  ["those of the network before any administrator", [ownAdministrator, network], ["network"]],
  ["the nearest administrators", [topAdministrator, ownAdministrator], ["own"]],
  ["administrators of the network in the end", [topAdministrator], ["top"]],
  [
    "all of the same nearness, each once",
    [here, here, who("two", "reviewer", "municipality")],
    ["here", "two"],
  ],
  ["nobody", [], []],
])("%s", (_, all, expected) => {
  expect(nearest(all).map(({ id }) => id)).toEqual(expected);
});
