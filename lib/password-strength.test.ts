import { expect, test } from "vitest";
import { strengthOf } from "./password-strength";

test.each([
  ["password1234", "common"],
  ["aaaaaaaaaaaaaaaa", "common"],
  ["qwertyuiop123", "common"],
  ["correct horse battery", "strong"],
  ["mavi deniz sessiz gece", "strong"],
])("%s is %s", (password, strength) => {
  expect(strengthOf(password, [])).toBe(strength);
});

test("knows the words that belong to the person", () => {
  const password = "karşıyakalıayşe";
  expect(strengthOf(password, [])).not.toBe("common");
  expect(strengthOf(password, ["Karşıyakalı Ayşe", "ayse@konak.example"])).toBe("common");
});

test.each(["Karşıyakalı Ayşe", "ayse.demir@konak.example"])("knows %s as a whole", (password) => {
  expect(strengthOf(password, [])).not.toBe("common");
  expect(strengthOf(password, ["Karşıyakalı Ayşe", "ayse.demir@konak.example"])).toBe("common");
});
