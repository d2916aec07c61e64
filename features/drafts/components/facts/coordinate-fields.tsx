"use client";

import { useWatch } from "react-hook-form";
import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import type { Profile } from "@/features/profiles/schema";
import { NumberField } from "../fields/number-field";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";

/** Where the map puts its dot. Without a position the map shows the country alone. */
export function CoordinateFields() {
  const t = useWords();
  const { setValue } = useProfileForm();
  const coordinates = useWatch<Profile, "coordinates">({ name: "coordinates" });
  if (!coordinates) {
    const blank = { latitude: Number.NaN, longitude: Number.NaN };
    return (
      <div>
        <p className="text-note text-ink-2">{t("title.noPosition")}</p>
        <Button
          kind="quiet"
          size="dense"
          className="-ml-3"
          onClick={() => setValue("coordinates", blank, edited)}
        >
          <Icon name="plus" /> {t("title.addPosition")}
        </Button>
      </div>
    );
  }
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <NumberField name="coordinates.latitude" label={t("title.latitude")} hint={t("title.latitudeHint")} />
      <NumberField
        name="coordinates.longitude"
        label={t("title.longitude")}
        hint={t("title.longitudeHint")}
      />
      <Button
        kind="quiet"
        size="dense"
        className="-ml-3 justify-self-start"
        onClick={() => setValue("coordinates", null, edited)}
      >
        <Icon name="bin" /> {t("title.removePosition")}
      </Button>
    </div>
  );
}
