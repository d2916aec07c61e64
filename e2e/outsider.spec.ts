import { addressOf, latestRevision } from "./support/municipalities";
import { expect, test } from "./support/test";

test("an editor of one municipality gets 404 for another, by address and by a forged request", async ({
  municipality,
  person,
}) => {
  const { page, context } = await person();
  const other = await addressOf("bagcilar");
  for (const address of ["/admin/turkiye/bagcilar", "/admin/turkiye/nowhere"]) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("748,483")).toHaveCount(0);
  }
  const headers = { "next-action": "x" };
  const response = await context.request.get("/admin/turkiye/bagcilar", { headers });
  expect(response.status()).toBe(404);
  expect(await response.text()).not.toContain("748,483");

  const before = await latestRevision(other.id);
  await page.goto(`/admin${municipality.path}`);
  await context.route("**/admin/**", async (route) => {
    const request = route.request();
    const body = request.postData();
    if (request.method() !== "POST" || !body) return route.continue();
    return route.continue({ postData: body.replaceAll(municipality.id, other.id) });
  });
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("textbox", { name: "Heading in English" }).first().fill("Taken over");
  await page.getByRole("button", { name: "Save draft" }).click();
  expect((await answered).status()).toBe(404);
  expect(await latestRevision(other.id)).toEqual(before);
});

test("a visitor who is not signed in is sent to sign in and back again", async ({ page, municipality }) => {
  await page.goto(`/admin${municipality.path}`);
  await expect(page).toHaveURL(/\/sign-in\?/);
  expect(new URL(page.url()).searchParams.get("next")).toBe(`/admin${municipality.path}`);
});

test("an address with signs that no municipality can have, or of Next's own, is a page that does not exist", async ({
  page,
}) => {
  for (const address of [
    "/en/turkiye/%00",
    "/tr/%00",
    "/en/turkiye/%ff",
    "/en/%E0%A4%A/x",
    "/en/turkiye/konak%0a",
    "/_next/image?url=%2Ficon.svg&w=64&q=75",
  ]) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(404);
    await expect(
      page.getByRole("heading", { name: /This page does not exist|Böyle bir sayfa yok/ }).first(),
    ).toBeVisible();
  }
});
