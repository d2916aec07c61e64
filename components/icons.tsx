import type { ReactNode, SVGProps } from "react";

type Props = Omit<SVGProps<SVGSVGElement>, "children">;

/** A 16-pixel line icon in the colour of the text; decorative, the words stand beside it. */
function icon(paths: ReactNode) {
  return function Icon(props: Props) {
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
        {...props}
      >
        {paths}
      </svg>
    );
  };
}

export const AlertIcon = icon(<path d="M8 2 14.5 13.5h-13zM8 6.5v3.2M8 11.6v.1" />);
export const CheckIcon = icon(<path d="m2.5 8.5 3.5 3.5 7.5-8" />);
export const SearchIcon = icon(<path d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.7-1.3L14 14" />);
export const CloseIcon = icon(<path d="m3.5 3.5 9 9m0-9-9 9" />);
export const PlusIcon = icon(<path d="M8 2.5v11M2.5 8h11" />);
export const ChevronDownIcon = icon(<path d="m4 6 4 4 4-4" />);
export const PrintIcon = icon(<path d="M4.5 5.5v-4h7v4M4.5 11h-3V5.5h13V11h-3M4.5 9h7v5.5h-7z" />);
