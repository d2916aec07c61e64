import { expect, test } from "vitest";
import { abilities, roleMay, roles } from "./role-table";

const told = (editorsPublish: boolean) =>
  Object.fromEntries(
    roles.map((role) => [
      role,
      abilities.filter((ability) => roleMay(role, ability, { editorsPublish, ownText: "anybody" })),
    ]),
  );

test("the table of roles says what the policy answers", () => {
  expect(told(false)).toEqual({
    editor: ["write", "translate"],
    translator: ["translate"],
    reviewer: ["write", "translate", "review", "publish"],
    administrator: ["write", "translate", "review", "publish", "invite"],
  });
});

test("and follows the network's rules", () => {
  expect(told(true).editor).toEqual(["write", "translate", "publish"]);
});
