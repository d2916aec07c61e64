import { expect, test } from "vitest";
import { csvHead, csvRows } from "./csv";
import type { Entry } from "./entry";

const entry: Entry = {
  id: 1,
  at: new Date("2026-11-23T17:19:05.123Z"),
  action: "account.grants-changed",
  actor: { name: "Ayşe Yılmaz", href: null, account: { id: "0196f0c0-a", email: "ayse@konak.example" } },
  subject: { name: "Çiğdem", href: null, account: { id: "0196f0c0-b", email: null } },
  address: "192.0.2.1",
  device: "Firefox on Linux",
  facts: [
    { label: "Rights", before: "Editor · Konak", after: "Editor · Konak, Reviewer · İzmir" },
    { label: "Sessions ended", value: "2" },
  ],
};

test("is one line for each entry, in UTF-8 that spreadsheet programs recognise", () => {
  expect(csvHead("en")).toBe(
    "\uFEFFWhen (UTC),Who,Account id,What,About,Account id (about),From where,Device,Before,After,More,Key of the action\r\n",
  );
  expect(csvHead("tr")).toMatch(/^\uFEFFNe zaman \(UTC\),Kim,Hesap kimliği,/);
  expect(csvRows([entry], "en")).toBe(
    '2026-11-23 17:19:05.123,Ayşe Yılmaz,0196f0c0-a,Changed the rights of Çiğdem,Çiğdem,0196f0c0-b,192.0.2.1,Firefox on Linux,Rights: Editor · Konak,"Rights: Editor · Konak, Reviewer · İzmir",Sessions ended: 2,account.grants-changed\r\n',
  );
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", '=HYPERLINK("http://x")'])(
  "lets %j be no formula in any column",
  (evil) => {
    const named = { name: evil, href: null, account: { id: evil, email: null } };
    const text = csvRows(
      [{ ...entry, action: evil, actor: named, subject: named, address: evil, device: evil, facts: [] }],
      "en",
    );
    for (const field of text.split(",")) expect(field).not.toMatch(/^"?[=+\-@\t\r\n＝]/);
    expect(text.match(/'/g)).toHaveLength(8);
    expect(text.endsWith("\r\n")).toBe(true);
  },
);

test.each(["x;=1+1;y", 'x; "=1+1', "x;\t@SUM(A1)", "x\t=1", "x;+1;-1"])(
  "lets no part of %j begin as a formula",
  (evil) => {
    const named = { name: evil, href: null, account: null };
    const text = csvRows([{ ...entry, action: "x", actor: named, facts: [] }], "tr");
    for (const field of text.split(/[;\t]/).slice(1)) expect(field).not.toMatch(/^[\s"]*[=+\-@]/);
  },
);
