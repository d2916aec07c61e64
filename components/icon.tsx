import type { SVGProps } from "react";

const paths = {
  alert: "M8 2 14.5 13.5h-13zM8 6.5v3.2M8 11.6v.1",
  check: "m2.5 8.5 3.5 3.5 7.5-8",
  search: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.7-1.3L14 14",
  menu: "M2 3.5h12M2 8h12M2 12.5h12",
  "chevron-left": "M10 4 6 8l4 4",
  close: "m3.5 3.5 9 9m0-9-9 9",
  plus: "M8 2.5v11M2.5 8h11",
  minus: "M2.5 8h11",
  "chevron-down": "m4 6 4 4 4-4",
  "chevron-right": "m6 3 5 5-5 5",
  "arrow-up": "M8 13.5v-11M3.5 7 8 2.5 12.5 7",
  "arrow-down": "M8 2.5v11M3.5 9 8 13.5 12.5 9",
  "arrow-left": "M13.5 8h-11M7 3.5 2.5 8 7 12.5",
  "arrow-right": "M2.5 8h11M9 3.5 13.5 8 9 12.5",
  columns: "M2 2.5h5v11H2zM9 2.5h5v11H9z",
  bold: "M4.5 2.5h4.2a2.7 2.7 0 0 1 0 5.5H4.5zM4.5 8h5a2.8 2.8 0 0 1 0 5.5h-5z",
  italic: "M7 2.5h4M5 13.5h4M9.3 2.5 6.7 13.5",
  link: "m6.5 9.5 3-3M7 4.7l1.8-1.8a3 3 0 0 1 4.3 4.3L11.3 9M9 11.3l-1.8 1.8a3 3 0 0 1-4.3-4.3L4.7 7",
  bullets: "M6 3.5h8M6 8h8M6 12.5h8M2.5 3.5h.1M2.5 8h.1M2.5 12.5h.1",
  numbers: "M7 3.5h7M7 8h7M7 12.5h7M2 2.5l1-.5v3.5M2 10.8c0-1.5 2.2-1.3 2.2 0C4.2 12 2 12.6 2 13.7h2.3",
  quote: "M3 11c2-.5 3-1.7 3-4V4.5H2.5V8H5M10.5 11c2-.5 3-1.7 3-4V4.5H10V8h2.5",
  undo: "M5.5 3 2.5 6l3 3M2.5 6h7a3.8 3.8 0 0 1 0 7.5H6",
  redo: "m10.5 3 3 3-3 3M13.5 6h-7a3.8 3.8 0 0 0 0 7.5H10",
  calendar: "M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3.5M10.5 2v3.5",
  clock: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.8V8l2.2 1.5",
  half: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 2.5v11M6.5 3v10M5 4v8M3.5 5.5v5",
  ring: "M8 13A5 5 0 1 0 8 3a5 5 0 0 0 0 10Z",
  bin: "M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.7 9h6.6l.7-9",
  mail: "M1.5 3.5h13v9h-13zM1.5 4l6.5 5 6.5-5",
  lock: "M3 7h10v7H3zM5 7V5a3 3 0 0 1 6 0v2",
  download: "M8 2v8.5M4 7l4 4 4-4M2.5 14h11",
  document: "M4 1.5h5.5L13 5v9.5H4zM9.5 1.5V5H13M6.5 8.5h4M6.5 11h4",
  feed: "M3 12.9h.2M3 8a5 5 0 0 1 5 5M3 3a10 10 0 0 1 10 10",
  print: "M4.5 5.5v-4h7v4M4.5 11h-3V5.5h13V11h-3M4.5 9h7v5.5h-7z",
} as const;
export type IconName = keyof typeof paths;

type Props = Omit<SVGProps<SVGSVGElement>, "children"> & { name: IconName };

/** A 16-pixel line icon in the colour of the text; decorative, the words stand beside it. */
export function Icon({ name, ...rest }: Props) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      {...rest}
    >
      <path d={paths[name]} />
    </svg>
  );
}
