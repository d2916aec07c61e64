import { expect, test } from "./support/test";

/** What word processors put on the clipboard, as they put it. */
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{font-family:"Calibri"}</style></head>
<body lang=EN-GB><!--StartFragment-->
<h1 style='color:#2E74B5'><span style='font-size:20pt'>A heading from Word<o:p></o:p></span></h1>
<p class=MsoNormal style='margin-bottom:8pt'><b><span style='color:red'>Bold red</span></b> and <i>italic</i>, <u>underlined</u>, <s>struck</s>.<o:p></o:p></p>
<p class=MsoNormal><img width=300 src="file:///C:/picture.png" alt="A picture"><a href="file:///C:/secret.docx">local link</a> <a href="https://example.org/report" style="color:blue">report</a> <a href="javascript:alert(1)">script</a></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>First point<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Second point<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>Step one<o:p></o:p></p>
<p class=MsoNormal>Konak covers 24 km<sup>2</sup><o:p></o:p></p>
<table><tr><td><p class=MsoNormal>Cell one</p></td><td><p class=MsoNormal>Cell two</p></td></tr></table>
<ul><li>Outer<ul><li>Inner</li></ul></li></ul>
<script>alert(1)</script>
<!--EndFragment--></body></html>`;

test("what is pasted from a word processor keeps its words, and of its looks only what a page can have", async ({
  municipality,
  person,
}) => {
  const { page } = await person();
  await page.goto(`/admin${municipality.path}`);
  const text = page.getByRole("textbox", { name: "Origins, text in English" });
  await text.click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
  await text.evaluate((element, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    clipboardData.setData("text/plain", "plain");
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, word);
  await expect(text.locator("p").first()).toHaveText("A heading from Word");
  for (const [tag, words] of [
    ["strong", "Bold red"],
    ["em", "italic"],
    ["ul > li", "First point"],
    ["ul > li", "Second point"],
    ["ol > li", "Step one"],
    ["p", "Cell two"],
    ["p", "Konak covers 24 km²"],
  ] as const)
    await expect(text.locator(tag).getByText(words)).toHaveText(words);
  await expect(text.locator("h1, u, s, img, table, script, style, [style]")).toHaveCount(0);
  await expect(text.locator("a")).toHaveText(["report"]);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
});
