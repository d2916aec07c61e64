import { expect, test } from "vitest";
import { deviceInWords } from "./device";

const windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
const phone =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";

test.each([
  [windows, "en", "Firefox on Windows"],
  [windows, "tr", "Windows üzerinde Firefox"],
  [phone, "en", "Safari on iOS"],
  ["", "en", "Unknown device"],
  ["", "tr", "Bilinmeyen cihaz"],
] as const)("%s in %s is %s", (userAgent, locale, words) => {
  expect(deviceInWords(userAgent, locale)).toBe(words);
});
