import { withoutMedia } from "@/features/profiles/images";
import type { Profile } from "@/features/profiles/schema";
import { figure, noContacts, observed, page, register, responsibilityOf } from "../facts";
import { prose } from "../prose";

export const zeytinburnu: Profile = {
  names: {
    official: { text: "Zeytinburnu Belediyesi", lang: "tr" },
    english: "Zeytinburnu Municipality",
    short: "Zeytinburnu",
    others: [],
  },
  status: "partner_city",
  region: { en: "İstanbul", tr: "İstanbul" },
  coordinates: { latitude: 40.994, longitude: 28.904 },
  contacts: noContacts,
  summary: {
    en: prose(
      "Zeytinburnu, in İstanbul, became a district in {district-since}. Its municipality sees civic participation as a mirror of local democracy.",
    ),
    tr: prose(
      "İstanbul’da yer alan Zeytinburnu {district-since} yılında ilçe olmuştur. Belediye, yurttaş katılımını yerel demokrasinin aynası olarak görmektedir.",
    ),
  },
  sections: [
    {
      id: "civic-participation",
      heading: { en: "Civic participation", tr: "Yurttaş katılımı" },
      body: {
        en: prose(
          "The municipality aims at a structure in which every citizen counts and the ideas of citizens can be carried out. It sees civic participation as a mirror of local democracy.[page]",
        ),
        tr: prose(
          "Belediye, her yurttaşın önemli olduğu ve yurttaşların fikirlerinin hayata geçirilebildiği bir yapıyı amaçlamaktadır. Yurttaş katılımını yerel demokrasinin aynası olarak görmektedir.[page]",
        ),
      },
      drawings: [],
    },
    {
      id: "vision",
      heading: { en: "Vision", tr: "Vizyon" },
      body: {
        en: prose(
          "The municipality’s vision is of a place where people are happy to live, feel safe, develop their abilities and prepare their children for the world to come: a city of wisdom, art and commerce.[page]",
        ),
        tr: prose(
          "Belediyenin vizyonu; insanların yaşamaktan mutluluk duyduğu, kendilerini güvende hissettiği, yeteneklerini geliştirdiği ve çocuklarını geleceğin dünyasına hazırladığı bir bilgelik, sanat ve ticaret kentidir.[page]",
        ),
      },
      drawings: [],
    },
    {
      id: "mission",
      heading: { en: "Mission", tr: "Misyon" },
      body: {
        en: prose(
          "Its mission is to give the families of Zeytinburnu a peaceful city life in harmony with the history, culture and economy of İstanbul, one that shares in the city’s wealth and values.[page]",
        ),
        tr: prose(
          "Belediyenin misyonu, Zeytinburnulu ailelere İstanbul’un tarihi, kültürü ve ekonomisiyle uyumlu, kentin zenginliğinden ve değerlerinden pay alan, huzurlu bir kent yaşamı sunmaktır.[page]",
        ),
      },
      drawings: [],
    },
    {
      id: "population-and-its-sources",
      heading: { en: "Population and its sources", tr: "Nüfus ve kaynakları" },
      body: {
        en: prose(
          "According to the municipality, Zeytinburnu, a district since {district-since}, has {population} inhabitants.[page] The partner register has an entry of its own, which stands beside it among the key figures.[register]",
        ),
        tr: prose(
          "Belediyenin bildirdiğine göre, {district-since} yılından bu yana ilçe olan Zeytinburnu’nda {population} kişi yaşamaktadır.[page] Ağın ortak şehir kayıtlarında ayrı bir nüfus verisi bulunmaktadır; bu veri, temel veriler arasında belediyenin verisiyle yan yana gösterilir.[register]",
        ),
      },
      drawings: [{ kind: "series", figure: "population" }],
    },
  ],
  figures: [
    figure("population", [
      observed(300_000, { precision: "about" }),
      observed(292_616, { source: "register" }),
    ]),
    figure("district_since", [observed(1957)]),
  ],
  milestones: [],
  sources: [
    page({
      en: "Undated. It gives the population “as of today” without saying which day that was.",
      tr: "Tarihsiz. Nüfusu “bugün itibarıyla” verir, hangi gün olduğunu belirtmez.",
    }),
    register,
  ],
  ...withoutMedia,
  sourceLanguage: "en",
  responsibility: responsibilityOf("Zeytinburnu Belediyesi", "Zeytinburnu Municipality"),
};
