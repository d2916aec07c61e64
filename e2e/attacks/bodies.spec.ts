import { env } from "@/lib/env";
import { openSession } from "../support/accounts";
import { callAction, multipart, sendForm } from "../support/actions";
import { actionId, builtReferences } from "../support/build";
import { send } from "../support/http";
import { expect, test } from "../support/test";

// The pages that everybody may send something to.
const open = [
  ["/sign-in", "features/auth/sign-in/actions.ts#signInAction"],
  ["/sign-in/reset", "features/auth/sign-in/reset-actions.ts#askForResetAction"],
  ["/sign-in/reset/x", "features/auth/sign-in/reset-actions.ts#resetPasswordAction"],
  ["/sign-in/email-change/x", "features/accounts/own/email-actions.ts#confirmEmailChangeAction"],
  ["/invitation/x", "features/accounts/invitations/actions.ts#acceptAction"],
] as const;

const form = "multipart/form-data";
const garbled: [how: string, type: string, body: string][] = [
  ["no JSON", "text/plain", "["],
  ["nothing", "text/plain", ""],
  ["no list", "application/json", '{"a":1}'],
  ["another type", "application/x-www-form-urlencoded", "email=a"],
  ["no boundary", form, "x"],
  ["no parts", `${form}; boundary=x`, "nonsense"],
  [
    "a part broken off",
    `${form}; boundary=x`,
    '--x\r\ncontent-disposition: form-data; name="0"\r\n\r\n[null',
  ],
];

const long = "x".repeat(5_000_000);

for (const [page, name] of open) {
  test(`what cannot be read or is too long is refused as the sender's fault: ${page}`, async () => {
    const id = actionId(name);
    const own = { origin: env.SITE_URL };
    const statuses: Record<string, number> = {};
    for (const [how, type, body] of garbled)
      for (const call of [{ "next-action": id }, {}] as Record<string, string>[]) {
        const headers = { ...own, ...call, "content-type": type };
        const kind = call["next-action"] ? "called" : "sent";
        statuses[`${how}, ${kind}`] = (await send(page, { method: "POST", headers, body })).status;
      }
    const arguments_ = [
      [],
      [null, null],
      [null, "x"],
      [null, 1],
      [null, {}],
      [null, [1]],
      ["x"],
      [{ a: {} }, 2],
    ];
    for (const values of arguments_)
      statuses[JSON.stringify(values)] = (await callAction(page, id, { values })).status;
    statuses["a form where the state belongs"] = (
      await sendForm(page, id, { fields: { token: "x" } })
    ).status;
    for (const field of ["email", "password", "token", "name"]) {
      const fields = { email: "a@b.example", password: "p", token: "t", name: "n", [field]: long };
      statuses[`5 MB of ${field}`] = (await callAction(page, id, { state: null, fields })).status;
      const sent = (await sendForm(page, id, { state: null, fields })).status;
      statuses[`5 MB of ${field} in a form`] = sent;
    }
    const { headers, body } = multipart([
      ["$ACTION_REF_1", ""],
      ["$ACTION_1:0", "nonsense"],
    ]);
    statuses["a form without an action"] = (await send(page, { method: "POST", headers, body })).status;
    statuses["an action that is none"] = (await callAction(page, "x", { values: [] })).status;
    statuses["an action of another build"] = (await callAction(page, "00".repeat(21), { values: [] })).status;
    const faults = Object.entries(statuses).filter(([, status]) => status >= 500);
    expect(faults).toEqual([]);
    expect(Object.entries(statuses).filter(([how, status]) => /^5 MB/.test(how) && status !== 413)).toEqual(
      [],
    );
  });
}

test("an action that is called with what it does not take does nothing and does not fail", async ({
  person,
}) => {
  const administrator = await person({ grants: [{ role: "administrator", scope: "network" }] });
  const { name, value } = await openSession(administrator);
  const wrong = [[], [null], [null, null], [null, "x"], ["x"], [1, 2], [[], []], [{}, {}]];
  const faults: string[] = [];
  // Signing out takes no argument at all.
  for (const action of builtReferences().actions.filter((one) => !one.name.endsWith("#signOutAction"))) {
    for (const cookie of [undefined, `${name}=${value}`]) {
      for (const values of wrong) {
        const { status } = await callAction("/admin", action.id, { values }, { cookie });
        if (status >= 500)
          faults.push(`${action.name} ${JSON.stringify(values)} ${cookie ? "signed in" : ""}`);
      }
    }
  }
  expect(faults).toEqual([]);
});
