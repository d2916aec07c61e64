import { crc32, deflateSync } from "node:zlib";
import sharp, { type Sharp } from "sharp";

type Size = { width?: number; height?: number; seed?: number };

/** A drawn landscape with the grain of a photograph, different for each seed. */
export function landscape({ width = 1600, height = 1000, seed = 1 }: Size = {}): Sharp {
  const hue = ((seed * 13) % 44) - 22;
  const hills = [0.55, 0.64, 0.74].map((level, i) => {
    const points = Array.from({ length: 13 }, (_, x) => {
      const y = level + Math.sin(x * (1.3 + i * 0.7) + seed + i) * 0.05;
      return `${((x / 12) * width).toFixed(1)},${(y * height).toFixed(1)}`;
    });
    return `<polygon fill="hsl(${hue + 200 - i * 32},${24 + i * 5}%,${52 - i * 14}%)" points="0,${height} ${points.join(" ")} ${width},${height}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><linearGradient id="s" x2="0" y2="1">
      <stop stop-color="hsl(${hue + 210},45%,58%)"/><stop offset=".6" stop-color="hsl(${hue + 25},70%,84%)"/>
    </linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#s)"/>
    <circle cx="${width * 0.7}" cy="${height * 0.32}" r="${height * 0.09}" fill="#fff6dc"/>${hills.join("")}</svg>`;
  const grain = { type: "gaussian", mean: 128, sigma: 12 } as const;
  return sharp(Buffer.from(svg)).composite([
    {
      input: { create: { width, height, channels: 3, background: "#808080", noise: grain } },
      blend: "overlay",
    },
  ]);
}

/** A picture as a phone makes it: turned on its side, and telling where it was taken. */
export const photograph = (size?: Size): Promise<Buffer> =>
  landscape(size)
    .jpeg({ quality: 85 })
    .withExif({
      IFD0: { Make: "Secretphone", Artist: "Secret person" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "38/1 25/1 0/1" },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG file of some kilobytes that says it is so wide and high: unpacked, it would be gigabytes. */
export function boastfulPng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.alloc(10_000_000))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A PDF document of one empty page with these further objects. */
export function pdf(...objects: (string | Buffer)[]): Buffer {
  const all = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    ...objects,
  ];
  const parts = [Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1")];
  const places: number[] = [];
  for (const [index, object] of all.entries()) {
    places.push(Buffer.concat(parts).length);
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n"));
  }
  const start = Buffer.concat(parts).length;
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = all.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table + end)]);
}

/** The same objects, packed into a stream as newer programs do. */
export function packed(objects: string, dictionary = ""): Buffer {
  const content = deflateSync(Buffer.from(`4 0 ${objects}`));
  const head = `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode ${dictionary} /Length ${content.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from("\nendstream")]);
}
