import { create } from "qrcode";

/** The free edge that scanners want, in modules. */
const QUIET = 4;

/** A text as a QR code, drawn here: what it holds leaves the server with the page only. Black on white in every theme. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = create(text, { errorCorrectionLevel: "M" }).modules;
  const dark = [...data].flatMap((bit, at) =>
    bit ? [`M${(at % size) + QUIET} ${Math.floor(at / size) + QUIET}h1v1h-1z`] : [],
  );
  const side = size + 2 * QUIET;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      className="w-full max-w-56 border border-rule forced-color-adjust-none"
    >
      <path d={`M0 0h${side}v${side}H0z`} fill="#fff" />
      <path d={dark.join("")} fill="#000" />
    </svg>
  );
}
