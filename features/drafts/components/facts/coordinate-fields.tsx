"use client";

import { useWatch } from "react-hook-form";
import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import type { Profile } from "@/features/profiles/schema";
import { fieldId } from "../../editing/field-ids";
import { NumberField } from "../fields/number-field";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";
import { useGoTo } from "../frame/use-go-to";

/** Where the map puts its dot. Without a position the map shows the country alone. */
export function CoordinateFields() {
  const t = useWords();
  const { setValue } = useProfileForm();
  const goTo = useGoTo();
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
          id={fieldId("coordinates.add")}
          onClick={() => {
            setValue("coordinates", blank, edited);
            goTo("coordinates.latitude");
          }}
        >
          <Icon name="plus" /> {t("title.addPosition")}
        </Button>
      </div>
    );
  }
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <NumberField
        name="coordinates.latitude"
        unit="degree"
        label={t("title.latitude")}
        hint={t("title.latitudeHint")}
      />
      <NumberField
        name="coordinates.longitude"
        unit="degree"
        label={t("title.longitude")}
        hint={t("title.longitudeHint")}
      />
      <Button
        kind="quiet"
        size="dense"
        className="-ml-3 justify-self-start"
        onClick={() => {
          setValue("coordinates", null, edited);
          goTo("coordinates.add");
        }}
      >
        <Icon name="bin" /> {t("title.removePosition")}
      </Button>
    </div>
  );
}
