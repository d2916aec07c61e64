import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import sharp from "sharp";
import { drawable, fontSubsets } from "./drawable";
import { frameLocator } from "./framing";
import { renderMapSvg } from "./map-string";
import { cutPlate, inView, type Place, type Plate } from "./plate";
import { LOCATOR_SIZE, project, type View } from "./views";

export type OpenGraphMap =
  | { kind: "europe"; dots: Place[] }
  | { kind: "country"; country: string; dots: Place[] }
  | { kind: "place"; here: Place; others: Place[]; country: string };

/** `otherTitle` stands in for a title in a script that the fonts do not have. */
type Props = { title: string; otherTitle?: string; subtitle?: string; map: OpenGraphMap };

const SIZE = { width: 1200, height: 630 };
const MAP = { width: 560, height: 534 };
const EDGE = 48;
const TEXT_WIDTH = 510;

function plateOf(view: View, across: number, around?: { x: number; y: number }): Plate {
  return cutPlate(view, { fit: "always", ...MAP, band: 8, weight: 1 }, across, around);
}

function draw(map: OpenGraphMap): { svg: string; height: number } {
  if (map.kind === "europe") {
    const plate = plateOf({ kind: "europe" }, 740, { x: 864, y: 360 });
    return { svg: renderMapSvg({ plate, others: map.dots }), height: plate.height };
  }
  const { country } = map;
  if (map.kind === "country") {
    const view: View = { kind: "country", country };
    const plate = plateOf(view, project(view).width);
    return { svg: renderMapSvg({ plate, focus: country, others: map.dots }), height: plate.height };
  }
  const view = frameLocator(map.here, map.others, country);
  const plate = plateOf(view, LOCATOR_SIZE, inView(view, map.here));
  const svg = renderMapSvg({ plate, focus: country, here: map.here, others: map.others });
  return { svg, height: plate.height };
}

async function loadFonts() {
  const folder = join(process.cwd(), "node_modules", "@fontsource", "source-serif-4", "files");
  return Promise.all(
    fontSubsets.map(async (subset) => ({
      name: `Source Serif ${subset}`,
      data: await readFile(join(folder, `source-serif-4-${subset}-400-normal.woff`)),
      weight: 400 as const,
      style: "normal" as const,
    })),
  );
}

const FAMILY = fontSubsets.map((subset) => `"Source Serif ${subset}"`).join(", ");

/** Long names get smaller letters, so that they stay beside the map. */
function titleSize(title: string): number {
  const longest = Math.max(...title.split(/[\s-]/).map((word) => word.length));
  return Math.max(44, Math.min(104, 1000 / Math.max(longest, title.length * 0.55)));
}

/** The picture that other sites show beside a link: 1200 × 630 pixels, as the bytes of a PNG. */
export async function renderOpenGraphImage(props: Props): Promise<Uint8Array> {
  const { map } = props;
  const title = drawable(props.title) || drawable(props.otherTitle ?? "");
  const subtitle = drawable(props.subtitle ?? "");
  const response = new ImageResponse(
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        justifyContent: "center",
        width: "100%",
        height: "100%",
        paddingLeft: EDGE,
        background: "#F7F4EC",
        color: "#161A22",
        fontFamily: FAMILY,
      }}
    >
      <div
        style={{ width: TEXT_WIDTH, fontSize: titleSize(title), lineHeight: 1.04, letterSpacing: "-0.02em" }}
      >
        {title}
      </div>
      {subtitle && (
        <div style={{ width: TEXT_WIDTH, marginTop: 22, fontSize: 34, lineHeight: 1.3, color: "#464B57" }}>
          {subtitle}
        </div>
      )}
    </div>,
    { ...SIZE, fonts: await loadFonts() },
  );
  const { svg, height } = draw(map);
  const left = SIZE.width - EDGE - MAP.width;
  const top = Math.round((SIZE.height - height) / 2);
  // Laid over with sharp: the letter setter's own drawing of an SVG takes seconds for the waterlines.
  const image = sharp(Buffer.from(await response.arrayBuffer())).composite([
    { input: Buffer.from(svg), left, top },
  ]);
  return new Uint8Array(await image.png().toBuffer());
}
