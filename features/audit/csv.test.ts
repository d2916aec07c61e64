import { expect, test } from "vitest";
import { csvHead, csvRows } from "./csv";
import type { Entry } from "./entry";

const entry: Entry = {
  id: 1,
  at: new Date("2026-11-23T17:19:05.123Z"),
  action: "account.grants-changed",
  actor: { name: "Ayşe Yılmaz", href: null },
  subject: { name: "Çiğdem", href: null },
  address: "192.0.2.1",
  device: "Firefox on Linux",
  facts: [
    { label: "Rights", before: "Editor · Konak", after: "Editor · Konak, Reviewer · İzmir" },
    { label: "Sessions ended", value: "2" },
  ],
};

test("is one line for each entry, in UTF-8 that spreadsheet programs recognise", () => {
  expect(csvHead("en")).toBe(
    "\uFEFFWhen (UTC),Who,What,About,From where,Device,Before,After,More,Key of the action\r\n",
  );
  expect(csvHead("tr")).toMatch(/^\uFEFFNe zaman \(UTC\),Kim,/);
  expect(csvRows([entry], "en")).toBe(
    '2026-11-23 17:19:05.123,Ayşe Yılmaz,Changed the rights of Çiğdem,Çiğdem,192.0.2.1,Firefox on Linux,Rights: Editor · Konak,"Rights: Editor · Konak, Reviewer · İzmir",Sessions ended: 2,account.grants-changed\r\n',
  );
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", '=HYPERLINK("http://x")'])(
  "lets %j be no formula in any column",
  (evil) => {
    const named = { name: evil, href: null };
    const text = csvRows(
      [{ ...entry, action: evil, actor: named, subject: named, address: evil, device: evil, facts: [] }],
      "en",
    );
    for (const field of text.split(",")) expect(field).not.toMatch(/^"?[=+\-@\t\r\n＝]/);
    expect(text.match(/'/g)).toHaveLength(6);
    expect(text.endsWith("\r\n")).toBe(true);
  },
);

test.each(["x;=1+1;y", 'x; "=1+1', "x;\t@SUM(A1)", "x\t=1", "x;+1;-1"])(
  "lets no part of %j begin as a formula",
  (evil) => {
    const named = { name: evil, href: null };
    const text = csvRows([{ ...entry, action: "x", actor: named, facts: [] }], "tr");
    for (const field of text.split(/[;\t]/).slice(1)) expect(field).not.toMatch(/^[\s"]*[=+\-@]/);
  },
);
