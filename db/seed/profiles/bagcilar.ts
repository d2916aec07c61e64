import { withoutMedia } from "@/features/profiles/images";
import type { Profile } from "@/features/profiles/schema";
import { figure, noContacts, observed, page, register, responsibilityOf } from "../facts";
import { prose } from "../prose";

export const bagcilar: Profile = {
  names: {
    official: { text: "Bağcılar Belediyesi", lang: "tr" },
    english: "Bağcılar Municipality",
    short: "Bağcılar",
    others: [],
  },
  status: "partner_city",
  region: { en: "İstanbul", tr: "İstanbul" },
  coordinates: { latitude: 41.039, longitude: 28.857 },
  contacts: { ...noContacts, website: "https://www.bagcilar.bel.tr/" },
  summary: {
    en: prose(
      "Bağcılar Municipality, in İstanbul, was established in {established}. It provides service buildings, projects and events for women, children and young people, who represent themselves in councils of their own.",
    ),
    tr: prose(
      "İstanbul’daki Bağcılar Belediyesi {established} yılında kurulmuştur. Kadınlar, çocuklar ve gençler için hizmet binaları, projeler ve etkinlikler hayata geçirmektedir; bu gruplar kendi meclislerinde kendilerini temsil etmektedir.",
    ),
  },
  sections: [
    {
      id: "women-children-young-people",
      heading: { en: "Women, children and young people", tr: "Kadınlar, çocuklar ve gençler" },
      body: {
        en: prose(
          "Since its establishment in {established}, the municipality has worked by methods intended to make people’s lives easier. It serves a population of {population}.[page]",
          "It has built and organised many service buildings, projects and events for women, children and young people, and goes on doing so. These groups have councils of their own, in which they represent themselves.[page]",
        ),
        tr: prose(
          "Belediye, kurulduğu {established} yılından bu yana insanların hayatını kolaylaştıran yöntemlerle çalışmakta ve {population} kişiye hizmet vermektedir.[page]",
          "Kadınlar, çocuklar ve gençler için çok sayıda hizmet binası, proje ve etkinlik hayata geçiren belediye, bu çalışmalarını sürdürmektedir. Bu grupların, kendilerini temsil ettikleri kendi meclisleri vardır.[page]",
        ),
      },
      drawings: [
        {
          kind: "list",
          title: { en: "Councils of their own", tr: "Kendi meclisleri" },
          items: [
            { en: "Women’s council", tr: "Kadın meclisi" },
            { en: "Children’s council", tr: "Çocuk meclisi" },
            { en: "Young people’s council", tr: "Gençlik meclisi" },
          ],
        },
      ],
    },
    {
      id: "population-and-its-sources",
      heading: { en: "Population and its sources", tr: "Nüfus ve kaynakları" },
      body: {
        en: prose(
          "The municipality states that it serves a population of {population}.[page] The partner register has an entry of its own, which stands beside it among the key figures.[register] Neither source says which date its figure stands for.",
        ),
        tr: prose(
          "Belediye, hizmet verdiği nüfusu {population} olarak bildirmektedir.[page] Ağın ortak şehir kayıtlarında ayrı bir nüfus verisi bulunmaktadır; bu veri, temel veriler arasında belediyenin verisiyle yan yana gösterilir.[register] Kaynakların hiçbiri, verinin hangi tarihe ait olduğunu belirtmemektedir.",
        ),
      },
      drawings: [{ kind: "series", figure: "population" }],
    },
  ],
  figures: [
    figure("population", [observed(748_483), observed(870_000, { source: "register" })]),
    figure("established", [observed(1992)]),
  ],
  milestones: [],
  sources: [page({ en: "Undated.", tr: "Tarihsiz." }), register],
  ...withoutMedia,
  sourceLanguage: "en",
  responsibility: responsibilityOf("Bağcılar Belediyesi", "Bağcılar Municipality"),
};
