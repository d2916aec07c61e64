import type { Metadata } from "next";
import { readAnswer } from "@/features/auth/form/answer";
import { requireAdmin } from "@/features/auth/gates";
import { newPlacePath } from "@/features/auth/paths";
import { AddForm } from "@/features/drafts/components/municipalities/add-form";
import { listCountryChoices } from "@/features/drafts/municipalities/queries";
import { placeWordsOf } from "@/features/drafts/municipalities/words";
import { translator } from "@/lib/i18n/translator";
import { AdminFrame } from "../../frame";

// Answered whole and anew for each request: it shows where one administrator may add something.
export const instant = false;

const require = () => requireAdmin(newPlacePath, "municipalities.manage");

export async function generateMetadata(): Promise<Metadata> {
  const { language } = (await require()).actor;
  return { title: `${translator(language, "places")("add")} · ${translator(language, "admin")("editing")}` };
}

export default async function NewMunicipalityPage() {
  const scope = await require();
  const locale = scope.actor.language;
  const t = translator(locale, "places");
  return (
    <AdminFrame scope={scope} page="municipalities" title={t("add")} lede={t("addLede")}>
      <div className="mt-7 border-t-2 border-ink pt-6">
        <div className="max-w-[40rem]">
          <AddForm
            countries={await listCountryChoices(scope)}
            start={await readAnswer("new-place")}
            words={placeWordsOf(locale)}
            locale={locale}
          />
        </div>
      </div>
    </AdminFrame>
  );
}
