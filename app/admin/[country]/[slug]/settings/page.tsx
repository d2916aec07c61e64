import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DoneNotice } from "@/components/done-notice";
import { readAnswer } from "@/features/auth/form/answer";
import { requireManagerOf } from "@/features/auth/gates";
import { SettingsSections } from "@/features/drafts/components/municipalities/settings-sections";
import { getPlaceSettings, listCountryChoices } from "@/features/drafts/municipalities/queries";
import { settingsQuerySchema } from "@/features/drafts/municipalities/schema";
import { placeWordsOf } from "@/features/drafts/municipalities/words";
import { translator } from "@/lib/i18n/translator";
import type { Query } from "@/lib/query-value";
import { AdminFrame } from "../../../frame";

// Answered whole and anew for each request: it shows where a municipality is now.
export const instant = false;

type Props = {
  params: Promise<{ country: string; slug: string }>;
  searchParams: Promise<Query>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const scope = await requireManagerOf(await params);
  const settings = await getPlaceSettings(scope);
  const { language } = scope.actor;
  const title = [translator(language, "places")("settings"), settings?.name].filter(Boolean).join(": ");
  return { title: `${title} · ${translator(language, "admin")("editing")}` };
}

export default async function SettingsPage({ params, searchParams }: Props) {
  const scope = await requireManagerOf(await params);
  const settings = (await getPlaceSettings(scope)) ?? notFound();
  const { country: asked } = settingsQuerySchema.parse(await searchParams);
  const locale = scope.actor.language;
  const t = translator(locale, "places");
  const answers = {
    rename: await readAnswer("rename"),
    move: await readAnswer("move"),
    archive: await readAnswer("archive"),
    unarchive: await readAnswer("unarchive"),
  };
  const done = (["rename", "move", "archive", "unarchive"] as const).find((key) => answers[key].isDone);
  const { name, slug, country } = settings;
  return (
    <AdminFrame
      scope={scope}
      place={{ countrySlug: country.slug, slug, page: "settings" }}
      title={t("settings")}
      lede={t("lede", { name })}
    >
      {done && <DoneNotice key={done} text={t(`${done}.done`)} />}
      <SettingsSections
        municipalityId={scope.municipalityId}
        settings={settings}
        countries={await listCountryChoices(scope)}
        asked={asked}
        answers={answers}
        words={placeWordsOf(locale)}
        locale={locale}
      />
    </AdminFrame>
  );
}
