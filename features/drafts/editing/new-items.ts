import type { Observation } from "@/features/figures/schema";
import type { OtherName } from "@/features/profiles/other-names";
import type { Source } from "@/features/profiles/schema";

/** An id for a new item of the profile, in the form that `idSchema` asks for. */
export const newId = (): string => crypto.randomUUID().slice(0, 8);

export const newSource = (): Source => ({ id: newId(), kind: "municipality", title: {}, note: {}, url: "" });

export const newOtherName = (): OtherName => ({
  ...{ id: newId(), kind: "alternative", text: "", lang: "" },
  ...{ from: null, until: null, source: null },
});

/** A value that nobody has typed yet, counted and stated as its neighbours are. */
export const newObservation = ({ unit, source }: Pick<Observation, "unit" | "source">): Observation => ({
  id: newId(),
  value: null,
  high: null,
  unit,
  precision: "exact",
  date: { kind: "undated" },
  source,
  typed: "",
});
