const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * What a word processor puts on the clipboard, with the meaning that it hides in its looks: Word's lists are paragraphs
 * with a typed bullet, and the 2 of "km²" is a raised digit. Everything else is dropped by the editor's own schema.
 */
export function tidyPasted(html: string): string {
  if (!/mso-list|<sup/i.test(html)) return html;
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const paragraph of body.querySelectorAll<HTMLElement>("p[style*='mso-list:']")) toListItem(paragraph);
  for (const sup of body.querySelectorAll("sup")) {
    const text = sup.textContent?.trim() ?? "";
    if (/^\d{1,2}$/.test(text)) sup.replaceWith([...text].map((digit) => raised[Number(digit)]).join(""));
  }
  return body.innerHTML;
}

function toListItem(paragraph: HTMLElement): void {
  const marker = paragraph.querySelector("[style*='mso-list:Ignore' i]");
  const kind = /^\s*[\da-z]{1,3}[.)]/i.test(marker?.textContent ?? "") ? "OL" : "UL";
  marker?.remove();
  const before = paragraph.previousElementSibling;
  const isOpen = before instanceof HTMLElement && before.tagName === kind && "word" in before.dataset;
  const list = isOpen ? before : document.createElement(kind);
  list.dataset.word = "";
  if (!isOpen) paragraph.before(list);
  const item = document.createElement("li");
  item.append(...paragraph.childNodes);
  list.append(item);
  paragraph.remove();
}
