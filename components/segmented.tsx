import type { ReactNode } from "react";

type Option<T extends string> = { value: T; label: ReactNode; mark?: ReactNode };
type Props<T extends string> = {
  id: string;
  legend: ReactNode;
  legendClass?: string;
  options: readonly Option<T>[];
  value: T | null;
  onChange: (value: T) => void;
};

/** A choice of one among a few, side by side: radio buttons that look like one divided control. */
export function Segmented<T extends string>({ id, legend, legendClass, options, value, onChange }: Props<T>) {
  return (
    <fieldset>
      <legend className={legendClass ?? "mb-1.5 font-[650]"}>{legend}</legend>
      <div className="segmented flex overflow-hidden rounded-control border border-rule-2 bg-plate">
        {options.map((option, index) => (
          <label key={option.value} className="segment">
            <input
              id={index === 0 ? id : undefined}
              type="radio"
              name={id}
              className="absolute inset-0 cursor-pointer opacity-0"
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.mark}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
