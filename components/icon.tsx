import type { SVGProps } from "react";

const paths = {
  alert: "M8 2 14.5 13.5h-13zM8 6.5v3.2M8 11.6v.1",
  check: "m2.5 8.5 3.5 3.5 7.5-8",
  search: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.7-1.3L14 14",
  menu: "M2 3.5h12M2 8h12M2 12.5h12",
  "chevron-left": "M10 4 6 8l4 4",
  close: "m3.5 3.5 9 9m0-9-9 9",
  plus: "M8 2.5v11M2.5 8h11",
  "chevron-down": "m4 6 4 4 4-4",
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
