import type { SelectHTMLAttributes } from "react";
import { inputClass } from "./field";

export type Choice<T extends string> = { value: T; label: string };
type Native = Omit<SelectHTMLAttributes<HTMLSelectElement>, "value" | "onChange" | "children">;
type Props<T extends string> = Native & {
  value: string;
  options: readonly Choice<T>[];
  onChange: (value: T) => void;
};

/** A choice of one among many; only what was offered is ever chosen. */
export function Select<T extends string>({ value, options, onChange, className = "", ...rest }: Props<T>) {
  return (
    <select
      {...rest}
      className={`${inputClass} ${className}`}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value);
        if (chosen) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
