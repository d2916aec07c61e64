import { expect, it } from "vitest";
import { cleanFileName } from "./file-name";

it.each([
  ["Konak meydanı.jpg", "Konak meydanı.jpg"],
  ["../../etc/passwd", "passwd"],
  ["C:\\Users\\anna\\photo.png", "photo.png"],
  ["/", ""],
  ["..", ""],
  [".", ""],
  ["", ""],
  ["   \u0000 ", ""],
  ["a\u0000b.jpg", "ab.jpg"],
  ["a\r\nSet-Cookie: b.jpg", "a Set-Cookie: b.jpg"],
  ["photo\u202egpj.exe", "photogpj.exe"],
  ["\u2067photo\u2069\u200b.jpg", "photo.jpg"],
  ["I\u0307zmir.jpg", "İzmir.jpg"],
  ["<b>x</b>.jpg", "b>.jpg"],
  [".htaccess", ".htaccess"],
  [`${"a".repeat(500)}.jpeg`, `${"a".repeat(114)}….jpeg`],
  ["ş".repeat(500), `${"ş".repeat(119)}…`],
  [`${"🏛".repeat(500)}.jpg`, `${"🏛".repeat(115)}….jpg`],
])("reads %j as %j", (given, name) => {
  expect(cleanFileName(given)).toBe(name);
});
