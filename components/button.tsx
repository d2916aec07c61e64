import type { ButtonHTMLAttributes } from "react";

/** What cannot be pressed now has a broken frame, where it has one. */
const dashed = "disabled:border-dashed disabled:border-rule-2";
const kinds = {
  primary: `${dashed} border-cobalt bg-cobalt text-on-cobalt hover:border-cobalt-deep hover:bg-cobalt-deep`,
  secondary: `${dashed} border-rule-2 bg-transparent text-cobalt hover:border-cobalt hover:bg-cobalt-wash`,
  quiet: "border-transparent bg-transparent text-cobalt hover:text-cobalt-deep hover:underline",
} as const;
export type ButtonKind = keyof typeof kinds;

/** The look of a button, also for links that act as one. */
export const buttonClass = (kind: ButtonKind = "primary", size: "normal" | "dense" = "normal") =>
  `inline-flex items-center justify-center gap-2 rounded-control border font-[550] transition-colors duration-[120ms] ${
    size === "dense" ? "min-h-9 px-3 text-meta" : "min-h-11 px-5"
  } ${kinds[kind]} disabled:cursor-not-allowed disabled:no-underline disabled:bg-transparent disabled:text-ink-3`;

type Props = ButtonHTMLAttributes<HTMLButtonElement> & { kind?: ButtonKind; size?: "normal" | "dense" };

export function Button({ kind, size, className = "", type = "button", ...rest }: Props) {
  return <button type={type} className={`${buttonClass(kind, size)} ${className}`} {...rest} />;
}
