import type { Page } from "@playwright/test";
import { expect } from "./test";

type Person = { subject: string; email: string; isVerified?: boolean; methods?: string };

/** Says at the test provider who one is, and comes back to the site. */
export async function signInAtProvider(
  page: Page,
  { subject, email, isVerified = true, methods = "" }: Person,
): Promise<void> {
  await expect(page.getByRole("heading", { name: "Test provider" })).toBeVisible();
  await page.getByLabel("Subject").fill(subject);
  await page.getByLabel("Address").fill(email);
  await page.getByLabel("Verified").setChecked(isVerified);
  await page.getByLabel("Methods").fill(methods);
  await page.getByRole("button", { name: "Continue" }).click();
}
