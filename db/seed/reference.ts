import type { countries, indicators, statuses } from "../schema/network";

type Country = typeof countries.$inferInsert;
type Status = typeof statuses.$inferInsert;
type Indicator = Omit<typeof indicators.$inferInsert, "position">;

export const countryRows: Country[] = [
  {
    code: "tr",
    slug: "turkiye",
    names: { en: "Türkiye", tr: "Türkiye", uk: "Туреччина" },
    capital: { names: { en: "Ankara", tr: "Ankara", uk: "Анкара" }, latitude: 39.93, longitude: 32.86 },
  },
];

export const statusRows: Status[] = [
  {
    key: "partner_city",
    names: { en: "Partner city", tr: "Ortak şehir", uk: "Місто-партнер" },
    pluralNames: { en: "Partner cities", tr: "Ortak şehirler", uk: "Міста-партнери" },
    position: 0,
  },
];

/** Figures that change from year to year are looked at again after two years; boundaries change less often. */
const yearly = { reviewMonths: 24 };
const seldom = { reviewMonths: 120 };
const expected = { isExpected: true, isAdditive: true };
const single = { isExpected: false, isAdditive: false };

const ordered: Indicator[] = [
  {
    key: "population",
    names: { en: "Population", tr: "Nüfus", uk: "Населення" },
    unit: "people",
    ...expected,
    ...yearly,
  },
  {
    key: "people_present",
    names: {
      en: "People present on a day",
      tr: "Gün içinde bulunan kişi sayısı",
      uk: "Люди, присутні протягом дня",
    },
    unit: "people",
    ...single,
    ...yearly,
  },
  { key: "area", names: { en: "Area", tr: "Yüz ölçümü", uk: "Площа" }, unit: "km2", ...expected, ...seldom },
  {
    key: "neighbourhoods",
    names: { en: "Neighbourhoods", tr: "Mahalle sayısı", uk: "Квартали" },
    unit: "count",
    ...expected,
    ...yearly,
  },
  {
    key: "directorates",
    names: { en: "Directorates", tr: "Müdürlük sayısı", uk: "Управління" },
    unit: "count",
    ...expected,
    ...yearly,
  },
  {
    key: "staff",
    names: { en: "Staff", tr: "Personel sayısı", uk: "Працівники" },
    unit: "people",
    ...expected,
    ...yearly,
  },
  {
    key: "community_centres",
    names: { en: "Community centres", tr: "Semt merkezi sayısı", uk: "Громадські центри" },
    unit: "count",
    ...expected,
    ...yearly,
  },
  {
    key: "population_rank",
    names: { en: "Rank by population", tr: "Nüfusa göre sıra", uk: "Місце за населенням" },
    unit: "rank",
    ...single,
    ...yearly,
  },
  {
    key: "established",
    names: { en: "Established", tr: "Kuruluş yılı", uk: "Засновано" },
    unit: "year",
    ...single,
  },
  {
    key: "district_since",
    names: { en: "District since", tr: "İlçe olduğu yıl", uk: "Район від" },
    unit: "year",
    ...single,
  },
];

export const indicatorRows = ordered.map((indicator, position) => ({ ...indicator, position }));
