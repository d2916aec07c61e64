import type { ReactNode } from "react";

type Props = {
  width: number;
  height: number;
  /** What the picture shows, for those who do not see it; without it the picture is an ornament. */
  label?: string;
  /** A picture with links in it is a group: an image would hide them. */
  hasLinks?: boolean;
  className?: string;
  children: ReactNode;
};

/** An SVG of the given size in pixels, as wide as its surroundings. */
export function Drawing({ width, height, label, hasLinks = false, className, children }: Props) {
  const size = { className, viewBox: `0 0 ${width} ${height}` };
  if (!label) {
    return (
      <svg aria-hidden="true" {...size}>
        {children}
      </svg>
    );
  }
  const role = hasLinks ? "group" : "img";
  return (
    <svg role={role} aria-label={label} {...size}>
      {children}
    </svg>
  );
}
