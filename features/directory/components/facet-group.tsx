"use client";

import type { FilterKind } from "../filters";
import type { Option } from "../search/labels";

/** With its count as it is written. */
type WrittenOption = Omit<Option, "count"> & { count: string };
type Props = {
  kind: FilterKind;
  legend: string;
  options: readonly WrittenOption[];
  /** The form that sends them. */
  form: string;
  /** What chooses none, for a kind of which only one can be chosen. */
  none?: string;
  /** What stands on the button for the options that come after the first ones. */
  more: string;
};

/** So many options are shown at once; rarer ones lie behind a button unless they are chosen. */
const mostShown = 8;

/**
 * One kind of filter with how many there are of each. It does nothing in the browser: there are hundreds of countries, and
 * as part of the client the page carries what they are called instead of every element a second time.
 */
export function FacetGroup({ kind, legend, options, form, none, more }: Props) {
  if (options.length === 0) return null;
  const isFirst = ({ isChosen }: WrittenOption, index: number) => index < mostShown || isChosen;
  const shown = options.filter(isFirst);
  const rest = options.filter((option, index) => !isFirst(option, index));
  const row = ({ value, label, count, isChosen }: WrittenOption) => (
    <label key={value} className="facet">
      <input
        type={none ? "radio" : "checkbox"}
        name={kind}
        value={value}
        defaultChecked={isChosen}
        form={form}
      />
      <span>{label}</span>
      <span className="facet-count">{count}</span>
    </label>
  );
  return (
    <fieldset className="facet-group">
      <legend>{legend}</legend>
      {none && (
        <label className="facet">
          <input
            type="radio"
            name={kind}
            value=""
            defaultChecked={options.every(({ isChosen }) => !isChosen)}
            form={form}
          />
          <span>{none}</span>
        </label>
      )}
      {shown.map(row)}
      {rest.length > 0 && (
        <details>
          <summary>{more}</summary>
          {rest.map(row)}
        </details>
      )}
    </fieldset>
  );
}
