import type { About } from "@/features/figures/schema";
import { withoutMedia } from "@/features/profiles/images";
import type { Profile } from "@/features/profiles/schema";
import {
  figure,
  formerName,
  milestone,
  noContacts,
  observed,
  organisation,
  page,
  responsibilityOf,
} from "../facts";
import { prose } from "../prose";

const province: About = {
  kind: "wider",
  level: "province",
  name: { en: "İzmir province", tr: "İzmir ili" },
};

export const konak: Profile = {
  names: {
    official: { text: "Konak Belediyesi", lang: "tr" },
    english: "Konak Municipality",
    short: "Konak",
    // The source page gives it in English alone.
    others: [formerName("central-district", "İzmir Central District Municipality", "en", "1987-07-04")],
  },
  status: "partner_city",
  region: { en: "İzmir", tr: "İzmir" },
  coordinates: { latitude: 38.419, longitude: 27.128 },
  contacts: noContacts,
  summary: {
    en: prose(
      "Konak lies at the geographical centre of İzmir. Its municipality was established in {@established:year} as the Central District Municipality, was renamed Konak Municipality in {@renamed:year} and began operations in {@operating:year}.",
    ),
    tr: prose(
      "Konak, İzmir’in coğrafi merkezinde yer alır. Belediye {@established:year} yılında Merkez İlçe Belediyesi adıyla kurulmuş, {@renamed:year} yılında Konak Belediyesi adını almış ve {@operating:year} yılında faaliyete başlamıştır.",
    ),
  },
  sections: [
    {
      id: "people-and-place",
      heading: { en: "People and place", tr: "Kent ve insan" },
      body: {
        en: prose(
          "Konak, at the geographical centre of İzmir, covers {area} and has {population} residents in {neighbourhoods} neighbourhoods.[page]",
          "It is the economic, cultural and historical centre of the city and a hub of transport, business and entertainment. That is why far more people are there by day than live there: {people-present}.[page] The figure counts people present, not residents, so the two stand side by side and are never added together.",
          "İzmir province, of which Konak is one part, has {province-population} inhabitants and ranks {province-rank} in Türkiye by population.[page]",
        ),
        tr: prose(
          "İzmir’in coğrafi merkezindeki Konak {area} yüz ölçümüne sahiptir; {neighbourhoods} mahallede {population} kişi yaşamaktadır.[page]",
          "İlçe, kentin ekonomik, kültürel ve tarihî merkezi olmanın yanı sıra ulaşımın, iş hayatının ve eğlencenin de odak noktasıdır. Bu nedenle gündüz ilçede bulunanların sayısı, ilçede yaşayanların sayısından çok daha fazladır: Konak’ta gün içinde {people-present} kişi bulunmaktadır.[page] Bu veri ilçe nüfusunu değil, gün içinde ilçede bulunan kişileri göstermektedir; bu nedenle iki veri yan yana verilir, birbiriyle toplanmaz.",
          "Konak’ın bir parçası olduğu İzmir ilinde {province-population} kişi yaşamaktadır. İl, nüfus bakımından Türkiye’de {province-rank} sıradadır.[page]",
        ),
      },
      drawings: [
        { kind: "scale", figures: ["people-present", "population"] },
        { kind: "series", figure: "population" },
      ],
    },
    {
      id: "how-it-works",
      heading: { en: "How it works", tr: "Belediye nasıl çalışır" },
      body: {
        en: prose(
          "The municipality is organised in {directorates} directorates, whose fields include public works, women, children, sports and culture. Its staff numbers {staff}.[page]",
          "It has {community-centres} community centres: {community-centres.sports} for sport, {community-centres.culture} for culture and {community-centres.senior-citizens} for senior citizens.[page]",
        ),
        tr: prose(
          "Belediye {directorates} müdürlükten oluşmaktadır; müdürlüklerin çalışma alanları arasında fen işleri, kadın, çocuk, spor ve kültür yer almaktadır. Belediyede {staff} personel görev yapmaktadır.[page]",
          "Belediyenin {community-centres} semt merkezi bulunmaktadır: {community-centres.sports} spor merkezi, {community-centres.culture} kültür merkezi ve yaşlılara yönelik {community-centres.senior-citizens} merkez.[page]",
        ),
      },
      drawings: [{ kind: "parts", figure: "community-centres" }],
    },
    {
      id: "origins",
      heading: { en: "Origins", tr: "Kuruluş" },
      body: {
        en: prose(
          "The municipality was established on {@established} as the Central District Municipality, under the Metropolitan Municipalities Law no. 3030, published in the Resmî Gazete, the Official Gazette.[gazette] On {@renamed} its name was changed from İzmir Central District Municipality to Konak Municipality. Its organisation was completed and its operations began on {@operating}.[page]",
        ),
        tr: prose(
          "Belediye, Resmî Gazete’de yayımlanan 3030 sayılı Büyükşehir Belediyeleri Kanunu uyarınca {@established} tarihinde Merkez İlçe Belediyesi adıyla kurulmuştur.[gazette] İzmir Merkez İlçe Belediyesi olan adı {@renamed} tarihinde Konak Belediyesi olarak değiştirilmiştir. Teşkilatlanmasını tamamlayan belediye {@operating} tarihinde faaliyete başlamıştır.[page]",
        ),
      },
      drawings: [{ kind: "timeline" }],
    },
  ],
  figures: [
    figure("population", [
      observed(351_572, {
        date: { kind: "worded", text: { en: "latest official data", tr: "en güncel resmî veriler" } },
      }),
    ]),
    figure("people_present", [observed(1_500_000, { precision: "estimate" })]),
    figure("area", [observed(24)]),
    figure("neighbourhoods", [observed(112)]),
    figure("directorates", [observed(31)], { about: organisation }),
    figure("staff", [observed(2_000, { precision: "at_least" })], { about: organisation }),
    figure("community_centres", [observed(15)], {
      about: organisation,
      parts: [
        {
          id: "senior-citizens",
          label: { en: "senior citizens’ centre", tr: "yaşlılara yönelik merkez" },
          value: 1,
          motif: "medallion",
        },
        { id: "sports", label: { en: "sports centres", tr: "spor merkezi" }, value: 10, motif: "leaf" },
        {
          id: "culture",
          label: { en: "culture centres", tr: "kültür merkezi" },
          value: 4,
          motif: "quatrefoil",
        },
      ],
    }),
    figure("population", [observed(4_367_251)], { id: "province-population", about: province }),
    figure("population_rank", [observed(3)], { id: "province-rank", about: province }),
  ],
  milestones: [
    milestone(
      "established",
      "1984-07-09",
      {
        en: "Established as the Central District Municipality under the Metropolitan Municipalities Law no. 3030",
        tr: "3030 sayılı Büyükşehir Belediyeleri Kanunu uyarınca Merkez İlçe Belediyesi adıyla kuruldu",
      },
      { label: { en: "Central District Municipality", tr: "Merkez İlçe Belediyesi" }, inForce: false },
      "gazette",
    ),
    milestone(
      "renamed",
      "1987-07-04",
      {
        en: "Name changed from İzmir Central District Municipality to Konak Municipality",
        tr: "İzmir Merkez İlçe Belediyesi olan adı Konak Belediyesi olarak değiştirildi",
      },
      { label: { en: "Konak Municipality", tr: "Konak Belediyesi" }, inForce: false },
    ),
    milestone(
      "operating",
      "1988-07-22",
      {
        en: "Organisation completed; operations began",
        tr: "Teşkilatlanma tamamlandı, belediye faaliyete başladı",
      },
      {
        label: { en: "Konak Municipality, operating", tr: "Konak Belediyesi, faaliyette" },
        inForce: true,
      },
    ),
  ],
  sources: [
    page({
      en: "Undated. It describes the population as taken from the latest official data.",
      tr: "Tarihsiz. Nüfusun en güncel resmî verilere dayandığını belirtir.",
    }),
    {
      id: "gazette",
      kind: "gazette",
      title: {
        en: "Resmî Gazete (Official Gazette), 9 July 1984",
        tr: "Resmî Gazete, 9 Temmuz 1984",
      },
      note: {
        en: "Metropolitan Municipalities Law no. 3030, as cited by the municipality.",
        tr: "3030 sayılı Büyükşehir Belediyeleri Kanunu; belediyenin aktardığı biçimiyle.",
      },
      url: "",
    },
  ],
  ...withoutMedia,
  sourceLanguage: "en",
  responsibility: responsibilityOf("Konak Belediyesi", "Konak Municipality"),
};
