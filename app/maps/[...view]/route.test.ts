import { describe, expect, it } from "vitest";
import { viewAddress } from "@/components/map/view-address";
import { GET } from "./route";

const get = (address: string) =>
  GET(new Request(`http://localhost${address}`), {
    params: Promise.resolve({ view: address.split("/").slice(2) }),
  });

describe("GET /maps/…", () => {
  it("serves outlines without any colour, to be kept for ever", async () => {
    const response = await get(viewAddress({ kind: "country", country: "TR" }));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("image/svg+xml");
    expect(response.headers.get("cache-control")).toContain("immutable");
    const text = await response.text();
    expect(text).toContain('<path id="TR" d="M');
    expect(text).not.toMatch(/fill|stroke|style|class|script/);
  });

  it("answers 404 to anything else, and does not let browsers keep that", async () => {
    const response = await get("/maps/1/country/XX.svg");
    expect(response.status).toBe(404);
    expect(response.headers.get("cache-control")).toBeNull();
  });
});
