/** The same sentence in both languages. `#` is the name, `@` that of the province; tokens as in db/seed/prose.ts. */
type Sentence = { en: string; tr: string };
type Topic = { id: string; heading: Sentence; sentences: [Sentence, Sentence, ...Sentence[]] };

export const openings: [Sentence, ...Sentence[]] = [
  {
    en: "# lies in the province of @ and has {area} of land, most of it fields and woods.",
    tr: "#, @ ilinde yer alır; {area} yüz ölçümünün büyük bölümü tarla ve ormandır.",
  },
  {
    en: "On both sides of an old road through the province of @, # is a place of markets, schools and workshops.",
    tr: "@ ilinden geçen eski bir yolun iki yanında kurulan #, pazarların, okulların ve atölyelerin yeridir.",
  },
  {
    en: "# joined the network to learn from others in the province of @ and beyond how to plan with its residents.",
    tr: "#, planlarını sakinleriyle birlikte yapmayı @ ilinde ve başka yerlerde öğrenmek için ağa katılmıştır.",
  },
  {
    en: "The river, the hill and the station give # its three old quarters, each with a square of its own.",
    tr: "Irmak, tepe ve istasyon, her birinin kendi meydanı olan üç eski mahallesini # kentine verir.",
  },
];

export const topics: [Topic, Topic, Topic, ...Topic[]] = [
  {
    id: "administration",
    heading: { en: "Administration", tr: "Yönetim" },
    sentences: [
      {
        en: "The municipality works in {directorates} departments, and its meetings are open to everybody.[page]",
        tr: "Belediye {directorates} müdürlükle çalışır ve toplantıları herkese açıktır.[page]",
      },
      {
        en: "Letters are answered within ten working days, and what was decided is read out in the square.",
        tr: "Mektuplar on iş günü içinde yanıtlanır, alınan kararlar meydanda okunur.",
      },
      {
        en: "A council of residents advises on the budget before the elected council votes on it.",
        tr: "Seçilmiş meclis oylamadan önce bir sakinler meclisi bütçe üzerine görüş bildirir.",
      },
    ],
  },
  {
    id: "water-and-green",
    heading: { en: "Water and green", tr: "Su ve yeşil" },
    sentences: [
      {
        en: "Old springs feed the fountains of #, and the leaks of the mains are repaired street by street.[page]",
        tr: "# çeşmelerini eski kaynaklar besler, şebekedeki kaçaklar sokak sokak onarılır.[page]",
      },
      {
        en: "School classes plant a row of trees each spring; most of them are limes, maples and walnuts.",
        tr: "Okul sınıfları her bahar bir sıra ağaç diker; çoğu ıhlamur, akçaağaç ve cevizdir.",
      },
      {
        en: "The meadow by the stream is mown late so that birds can breed, and floods have room on it.",
        tr: "Derenin yanındaki çayır kuşlar üreyebilsin diye geç biçilir, taşkınlara da orada yer vardır.",
      },
    ],
  },
  {
    id: "young-and-old",
    heading: { en: "Young and old", tr: "Gençler ve yaşlılar" },
    sentences: [
      {
        en: "There are {community-centres} community centres, in which pupils teach their neighbours to use forms on the web.[page]",
        tr: "Öğrencilerin komşularına çevrim içi formları öğrettiği {community-centres} semt merkezi bulunur.[page]",
      },
      {
        en: "A youth parliament decides on a small budget of its own and reports to the council twice a year.",
        tr: "Gençlik meclisi kendine ait küçük bir bütçeye karar verir ve yılda iki kez meclise bilgi sunar.",
      },
      {
        en: "Volunteers drive those who cannot walk far to the doctor, to the baths and to the library.",
        tr: "Gönüllüler, uzağa yürüyemeyenleri hekime, hamama ve kitaplığa götürür.",
      },
    ],
  },
  {
    id: "getting-about",
    heading: { en: "Getting about", tr: "Ulaşım" },
    sentences: [
      {
        en: "Each of the {neighbourhoods} neighbourhoods can be reached by bus, and the last one waits for the train.[page]",
        tr: "{neighbourhoods} mahallenin her birine otobüsle ulaşılır, son otobüs treni bekler.[page]",
      },
      {
        en: "The streets around the schools of # are closed to cars in the morning and at noon.",
        tr: "# okullarının çevresindeki sokaklar sabah ve öğle saatlerinde araçlara kapalıdır.",
      },
      {
        en: "A ring of paths for bicycles joins the villages; bridges over the ditches were built by the residents.",
        tr: "Bisiklet yollarından bir halka köyleri birleştirir; hendeklerin köprülerini sakinler yapmıştır.",
      },
    ],
  },
  {
    id: "culture",
    heading: { en: "Culture", tr: "Kültür" },
    sentences: [
      {
        en: "In the old grain store # keeps a museum of crafts, in which looms, kilns and presses still run.[page]",
        tr: "#, eski tahıl ambarında tezgâhların, fırınların ve preslerin hâlâ çalıştığı bir zanaat müzesi yaşatır.[page]",
      },
      {
        en: "The harvest festival, the book week and the night of the choirs bring guests from all over @.",
        tr: "Hasat şenliği, kitap haftası ve koro gecesi @ ilinin her yerinden konukları bir araya getirir.",
      },
      {
        en: "Songs and recipes of those who came from elsewhere are collected and printed every other year.",
        tr: "Başka yerlerden gelenlerin türküleri ve yemekleri derlenir, iki yılda bir basılır.",
      },
    ],
  },
];
