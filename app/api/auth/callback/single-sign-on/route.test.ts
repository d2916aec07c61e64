import { NextRequest } from "next/server";
import { expect, it, vi } from "vitest";
import * as route from "./route";

const finish = vi.hoisted(() => vi.fn());
vi.mock("next/server", async (original) => ({ ...(await original<object>()), connection: async () => {} }));
vi.mock("@/features/single-sign-on/finish", () => ({ finishSingleSignOn: finish }));

it("is no address of a site without a single sign-on provider", async () => {
  const request = new NextRequest("http://localhost/api/auth/callback/single-sign-on?code=a&state=b");
  expect((await route.GET(request)).status).toBe(404);
  expect(finish).not.toHaveBeenCalled();
});

it("answers nothing but GET", () => {
  expect(Object.keys(route)).toEqual(["GET"]);
});
