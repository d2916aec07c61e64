import { expect, test } from "vitest";
import { newPasskeySchema, passkeyAnswerSchema, removePasskeySchema, renamePasskeySchema } from "./schema";

const answer = {
  id: "abc",
  rawId: "abc",
  type: "public-key",
  response: { clientDataJSON: "e30", authenticatorData: "AAAA", signature: "AAAA", userHandle: "AAAA" },
  clientExtensionResults: { appid: true },
  authenticatorAttachment: "platform",
};
const made = {
  ...answer,
  response: { clientDataJSON: "e30", attestationObject: "AAAA", transports: ["internal", "smart-card"] },
};

test("what a browser adds is dropped", () => {
  expect(passkeyAnswerSchema.parse(answer)).toEqual({
    id: "abc",
    rawId: "abc",
    type: "public-key",
    response: answer.response,
    clientExtensionResults: {},
  });
  expect(newPasskeySchema.parse(made)).toMatchObject({
    response: { transports: ["internal", "smart-card"] },
  });
});

test.each([
  ["no answer at all", null],
  ["another kind", { ...answer, type: "password" }],
  ["what is not base64url", { ...answer, id: "a+b=" }],
  ["an id that is too long", { ...answer, id: "a".repeat(1365) }],
  [
    "a signature that is too long",
    { ...answer, response: { ...answer.response, signature: "a".repeat(8193) } },
  ],
  [
    "client data that are too long",
    { ...answer, response: { ...answer.response, clientDataJSON: "a".repeat(4097) } },
  ],
  ["a part missing", { ...answer, response: { ...answer.response, authenticatorData: undefined } }],
])("refuses %s", (_, given) => {
  expect(passkeyAnswerSchema.safeParse(given).success).toBe(false);
});

test.each([
  ["too many ways of transport", Array(11).fill("usb")],
  ["a way of transport that is a text", ["<b>"]],
])("refuses %s", (_, transports) => {
  const given = { ...made, response: { ...made.response, transports } };
  expect(newPasskeySchema.safeParse(given).success).toBe(false);
});

test.each([
  ["", "passkeyNameMissing"],
  ["   ", "passkeyNameMissing"],
  ["x".repeat(61), "passkeyNameLong"],
])("refuses the name %j", (name, key) => {
  const { error } = renamePasskeySchema.safeParse({ credentialId: "abc", name });
  expect(error?.issues).toMatchObject([{ path: ["name"], message: key }]);
});

test("a name is trimmed, and what cannot be a passkey is none", () => {
  expect(renamePasskeySchema.parse({ credentialId: "abc", name: " Phone " })).toMatchObject({
    name: "Phone",
  });
  expect(removePasskeySchema.parse({ credentialId: "a\0" })).toEqual({ credentialId: "" });
});

test("the name of a passkey is one line that can be stored and read", () => {
  const renamed = (name: string) => renamePasskeySchema.safeParse({ credentialId: "abc", name }).data?.name;
  expect(renamed(" Ay\u0000\u202ese's \n telephone ")).toBe("Ayse's telephone");
  expect(renamed("\u202e\u0000 ")).toBeUndefined();
});
