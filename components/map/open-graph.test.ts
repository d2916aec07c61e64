import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { renderOpenGraphImage } from "./open-graph";

const MAP = {
  kind: "place" as const,
  here: { latitude: 38.4189, longitude: 27.1287 },
  others: [{ latitude: 41.039, longitude: 28.856 }],
  country: "TR",
};

/** The share of dark pixels where the title stands. */
async function inkOf(title: string): Promise<Buffer> {
  const image = await renderOpenGraphImage({ title, map: MAP });
  return sharp(image).extract({ left: 0, top: 0, width: 560, height: 630 }).greyscale().raw().toBuffer();
}

describe("renderOpenGraphImage", () => {
  it("is a PNG of the size that other sites expect", async () => {
    const image = await renderOpenGraphImage({ title: "Konak", subtitle: "İzmir, Türkiye", map: MAP });
    const { format, width, height } = await sharp(image).metadata();
    expect({ format, width, height }).toEqual({ format: "png", width: 1200, height: 630 });
  }, 30_000);

  it("has the sea on it, and here in coral", async () => {
    const image = await renderOpenGraphImage({ title: "Konak", map: MAP });
    const { data, info } = await sharp(image).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const colours = new Set<string>();
    for (let index = 0; index < data.length; index += info.channels) {
      colours.add(data.subarray(index, index + 3).toString("hex"));
    }
    expect(colours).toContain("ddebea");
    expect(colours).toContain("d9472f");
    expect(colours).toContain("1b3f9c");
  }, 30_000);

  it.each(["ğ", "ı", "İ", "ş", "ç", "ő", "Ω", "Ж"])(
    "draws %s as a sign of its own",
    async (sign) => {
      const [drawn, missing, blank] = await Promise.all([inkOf(sign), inkOf("\u{10fffd}"), inkOf(" ")]);
      expect(drawn.equals(missing)).toBe(false);
      expect(drawn.equals(blank)).toBe(false);
    },
    30_000,
  );
});
