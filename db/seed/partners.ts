import type { Profile } from "@/features/profiles/schema";
import type { Localized } from "@/lib/i18n/localized";
import { slugify } from "@/lib/text/fold";
import { bagcilar } from "./profiles/bagcilar";
import { konak } from "./profiles/konak";
import { zeytinburnu } from "./profiles/zeytinburnu";

export type Partner = {
  /** Its id for good; a new one unless it is given. */
  id?: string;
  countryCode: string;
  slug: string;
  profile: Profile;
  changeNote: Localized;
  /** Now, unless it is given. */
  publishedAt?: Date;
};

/** The municipalities a new site opens with. */
export const partners: Partner[] = [
  {
    countryCode: "tr",
    slug: slugify(bagcilar.names.short, "tr"),
    profile: bagcilar,
    changeNote: {
      en: "First published, with two sources for the population and the councils of women, children and young people.",
      tr: "İlk kez yayımlandı: iki kaynaktan nüfus verisi ile kadın, çocuk ve gençlik meclisleri.",
    },
  },
  {
    countryCode: "tr",
    slug: slugify(konak.names.short, "tr"),
    profile: konak,
    changeNote: {
      en: "First published, with figures about the district, its municipality and the province.",
      tr: "İlk kez yayımlandı: ilçeye, belediyeye ve il geneline ilişkin veriler.",
    },
  },
  {
    countryCode: "tr",
    slug: slugify(zeytinburnu.names.short, "tr"),
    profile: zeytinburnu,
    changeNote: {
      en: "First published, with two sources for the population and the municipality’s vision and mission.",
      tr: "İlk kez yayımlandı: iki kaynaktan nüfus verisi ile belediyenin vizyonu ve misyonu.",
    },
  },
];
