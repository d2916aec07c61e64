import sharp from "sharp";
import { describe, expect, it, vi } from "vitest";
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

  it.each(["Konak 👩‍👩‍👧 ☎ ★ → ½ ™ № ‼", "თბილისი", "Երևան", "عكا", "北京"])(
    "is drawn without asking anybody elsewhere: %s",
    async (title) => {
      const asked = vi.spyOn(globalThis, "fetch");
      const image = await renderOpenGraphImage({
        title,
        otherTitle: "In English",
        subtitle: title,
        map: MAP,
      });
      const outside = asked.mock.calls
        .map(([address]) => String(address))
        .filter((a) => a.startsWith("http"));
      asked.mockRestore();
      expect(outside).toEqual([]);
      expect((await sharp(image).metadata()).width).toBe(1200);
    },
    30_000,
  );

  it.each(["ğ", "ı", "İ", "ş", "ç", "ő", "Ω", "Ж"])(
    "draws %s as a sign of its own",
    async (sign) => {
      // What the fonts did not have, the letter setter would ask for elsewhere.
      const asked = vi.spyOn(globalThis, "fetch");
      const [drawn, blank] = await Promise.all([inkOf(sign), inkOf(" ")]);
      expect(asked).not.toHaveBeenCalled();
      asked.mockRestore();
      expect(drawn.equals(blank)).toBe(false);
    },
    30_000,
  );
});
