const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** Whether a code of two or three letters is that of a language: "tr" is, "zz" and "" are not. */
export function isLanguage(code: string): boolean {
  try {
    return names.of(code) !== undefined;
  } catch {
    // What is not even shaped like a code is refused with an error.
    return false;
  }
}
