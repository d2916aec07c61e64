import { endSessions } from "./support/accounts";
import { writeDraft } from "./support/municipalities";
import { expect, test } from "./support/test";

test("what is typed while the server is away is still there when it is back", async ({
  municipality,
  person,
}) => {
  const { page, context } = await person();
  await page.goto(`/admin${municipality.path}`);
  const heading = page.getByRole("textbox", { name: "Heading in English" }).first();
  await expect(heading).toBeEditable();
  await context.setOffline(true);
  await heading.fill("Typed on a train");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText(/^Not saved: the server cannot be reached/)).toBeVisible();

  await context.setOffline(false);
  await page.reload();
  await expect(heading).toHaveValue("Typed on a train");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
  await page.reload();
  await expect(heading).toHaveValue("Typed on a train");
  await expect(page.getByText(/was put back from this browser/)).toHaveCount(0);
});

test("a session that ends while somebody types costs nothing", async ({ municipality, person }) => {
  const editor = await person();
  const { page } = editor;
  await page.goto(`/admin${municipality.path}`);
  const heading = page.getByRole("textbox", { name: "Heading in English" }).first();
  await heading.fill("Typed before the end");
  await endSessions(editor);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText(/^Not saved: your session has ended/)).toBeVisible();
  await expect(heading).toHaveValue("Typed before the end");
  await expect(page.getByRole("link", { name: "Sign in in a new tab" })).toBeVisible();
});

test("what was put back can be thrown away until something else is typed", async ({
  municipality,
  person,
}) => {
  const { page } = await person();
  await page.goto(`/admin${municipality.path}`);
  const heading = (nth: number) => page.getByRole("textbox", { name: "Heading in English" }).nth(nth);
  const notice = page.getByText(/was put back from this browser/);
  await expect(heading(0)).toBeEditable();
  const before = await heading(0).inputValue();
  // Pages are still answered, saves are not: no moment in between in which one could get through.
  const typeAndReload = async (typed: string) => {
    await page.route("**", (route) =>
      route.request().method() === "POST" ? route.abort() : route.continue(),
    );
    await heading(0).fill(typed);
    await page.getByRole("button", { name: "Save draft" }).click();
    await expect(page.getByText(/^Not saved: the server cannot be reached/)).toBeVisible();
    await page.reload();
    await expect(heading(0)).toHaveValue(typed);
    await expect(notice).toBeVisible();
    await page.unroute("**");
    await page.getByRole("button", { name: "Save draft" }).click();
    await expect(page.getByText(/^Draft saved/)).toBeVisible();
    await expect(notice).toBeVisible();
  };
  page.on("dialog", (dialog) => dialog.accept());

  await typeAndReload("Not wanted");
  await page.getByRole("button", { name: "Throw it away" }).click();
  await expect(heading(0)).toHaveValue(before);
  await expect(page.getByText(/^Draft saved/)).toBeVisible();

  await typeAndReload("Wanted");
  await heading(1).fill("Typed since");
  await expect(notice).toHaveCount(0);
});

test("what is put back is joined with what somebody has saved meanwhile, and can be thrown away alone", async ({
  municipality,
  person,
}) => {
  const { page } = await person();
  await page.goto(`/admin${municipality.path}`);
  const heading = (nth: number) => page.getByRole("textbox", { name: "Heading in English" }).nth(nth);
  await expect(heading(0)).toBeEditable();
  const before = await heading(0).inputValue();
  page.on("dialog", (dialog) => dialog.accept());
  await page.route("**", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
  await heading(0).fill("Typed on a train");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText(/^Not saved: the server cannot be reached/)).toBeVisible();
  await writeDraft(municipality.id, (p) => ({
    ...p,
    sections: p.sections.map((s, i) => (i === 1 ? { ...s, heading: { en: "Written in the office" } } : s)),
  }));
  await page.reload();
  await page.unroute("**");
  await expect(heading(0)).toHaveValue("Typed on a train");
  await expect(heading(1)).toHaveValue("Written in the office");
  await expect(page.getByText(/^browser tests saved this page while you were writing/)).toBeVisible();
  await expect(page.getByText(/was put back from this browser/)).toBeVisible();
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
  await page.getByRole("button", { name: "Throw it away" }).click();
  await expect(heading(0)).toHaveValue(before);
  await expect(heading(1)).toHaveValue("Written in the office");
});
