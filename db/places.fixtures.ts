import { blankProfile } from "@/features/profiles/blank";
import { type OtherName, otherNameSchema } from "@/features/profiles/other-names";
import { slugify } from "@/lib/text/fold";
import type { Transaction } from "./client";
import { moreLands, morePlaces } from "./more-places.fixtures";
import { countries } from "./schema/network";
import { figure, observed } from "./seed/facts";
import { createPartner } from "./seed/municipality";

/** code | English name | Turkish name */
const lands = `
at | Austria | Avusturya
be | Belgium | Belçika
bg | Bulgaria | Bulgaristan
ca | Canada | Kanada
ch | Switzerland | İsviçre
cy | Cyprus | Kıbrıs
cz | Czechia | Çekya
de | Germany | Almanya
dk | Denmark | Danimarka
es | Spain | İspanya
fi | Finland | Finlandiya
fr | France | Fransa
gb | United Kingdom | Birleşik Krallık
ge | Georgia | Gürcistan
gr | Greece | Yunanistan
hr | Croatia | Hırvatistan
hu | Hungary | Macaristan
ie | Ireland | İrlanda
il | Israel | İsrail
is | Iceland | İzlanda
it | Italy | İtalya
jp | Japan | Japonya
lt | Lithuania | Litvanya
lv | Latvia | Letonya
mt | Malta | Malta
nl | Netherlands | Hollanda
no | Norway | Norveç
pl | Poland | Polonya
pt | Portugal | Portekiz
ro | Romania | Romanya
rs | Serbia | Sırbistan
se | Sweden | İsveç
si | Slovenia | Slovenya
sk | Slovakia | Slovakya
ua | Ukraine | Ukrayna
us | United States | Amerika Birleşik Devletleri`;

/** country | name | official name | English name | region | residents, in thousands */
const places = `
at | Wien | Stadt Wien | Vienna | Wien | 1982
at | Sankt Pölten | Landeshauptstadt St. Pölten | Saint Pölten | Niederösterreich | 56
at | Hall in Tirol | Stadtgemeinde Hall in Tirol | | Tirol | 14
be | Bruxelles | Ville de Bruxelles | Brussels | Bruxelles-Capitale | 195
be | Sint-Niklaas | Stad Sint-Niklaas | | Oost-Vlaanderen | 80
bg | Търговище | Община Търговище | Targovishte | Търговище | 53
bg | София | Столична община | Sofia | София-град | 1280
bg | Пловдив | Община Пловдив | Plovdiv | Пловдив | 320
ca | London | City of London | | Ontario | 422
ca | Québec | Ville de Québec | Quebec City | Québec | 549
ca | St. John's | City of St. John's | | Newfoundland | 110
ca | Saint John | City of Saint John | | New Brunswick | 69
ch | Genève | Ville de Genève | Geneva | Genève | 203
ch | St. Gallen | Stadt St. Gallen | | St. Gallen | 76
ch | Biel/Bienne | Stadt Biel | | Bern | 55
cy | Λευκωσία | Δήμος Λευκωσίας | Nicosia | Λευκωσία | 55
cy | Άγιος Δομέτιος | Δήμος Αγίου Δομετίου | Agios Dometios | Λευκωσία | 12
cz | Praha | Hlavní město Praha | Prague | Praha | 1357
cz | České Budějovice | Město České Budějovice | | Jihočeský kraj | 97
cz | Nové Město na Moravě | Město Nové Město na Moravě | | Vysočina | 10
de | München | Landeshauptstadt München | Munich | Bayern | 1512
de | Köln | Stadt Köln | Cologne | Nordrhein-Westfalen | 1084
de | Frankfurt am Main | Stadt Frankfurt am Main | | Hessen | 773
de | Frankfurt (Oder) | Stadt Frankfurt (Oder) | | Brandenburg | 57
de | Garmisch-Partenkirchen | Markt Garmisch-Partenkirchen | | Bayern | 28
de | Straßkirchen | Gemeinde Straßkirchen | | Bayern | 3
de | Schwäbisch Hall | Stadt Schwäbisch Hall | | Baden-Württemberg | 41
de | Neustadt an der Weinstraße | Stadt Neustadt an der Weinstraße | | Rheinland-Pfalz | 53
de | Bad Homburg vor der Höhe | Stadt Bad Homburg v. d. Höhe | | Hessen | 55
dk | København | Københavns Kommune | Copenhagen | Hovedstaden | 660
dk | Ærø | Ærø Kommune | | Syddanmark | 6
dk | Aarhus | Aarhus Kommune | | Midtjylland | 367
es | Donostia / San Sebastián | Ayuntamiento de Donostia-San Sebastián | | Gipuzkoa | 188
es | Sevilla | Ayuntamiento de Sevilla | Seville | Andalucía | 684
es | A Coruña | Concello da Coruña | Corunna | Galicia | 247
es | L'Hospitalet de Llobregat | Ajuntament de l'Hospitalet | | Cataluña | 276
es | Santiago de Compostela | Concello de Santiago de Compostela | | Galicia | 98
es | Córdoba | Ayuntamiento de Córdoba | Cordova | Andalucía | 324
fi | Turku | Turun kaupunki | | Varsinais-Suomi | 202
fi | Hämeenlinna | Hämeenlinnan kaupunki | | Kanta-Häme | 68
fr | Paris | Ville de Paris | | Île-de-France | 2103
fr | Lyon | Ville de Lyon | Lyons | Auvergne-Rhône-Alpes | 520
fr | Saint-Étienne | Ville de Saint-Étienne | | Auvergne-Rhône-Alpes | 174
fr | Saint-Denis | Ville de Saint-Denis | | Île-de-France | 149
fr | Saint-Denis-en-Val | Commune de Saint-Denis-en-Val | | Centre-Val de Loire | 7
fr | Sainte-Foy-lès-Lyon | Ville de Sainte-Foy-lès-Lyon | | Auvergne-Rhône-Alpes | 22
fr | Aix-en-Provence | Ville d'Aix-en-Provence | | Provence-Alpes-Côte d'Azur | 147
fr | Aix-les-Bains | Ville d'Aix-les-Bains | | Auvergne-Rhône-Alpes | 32
fr | L'Haÿ-les-Roses | Ville de L'Haÿ-les-Roses | | Île-de-France | 31
fr | Y | Commune d'Y | | Hauts-de-France | 0.09
fr | Eu | Ville d'Eu | | Normandie | 7
gb | London | City of London | | Greater London | 8866
gb | York | City of York | | North Yorkshire | 202
gb | Kingston upon Hull | Hull City Council | Hull | East Riding | 267
gb | Newcastle upon Tyne | City of Newcastle upon Tyne | | Tyne and Wear | 300
gb | St Albans | City and District of St Albans | | Hertfordshire | 148
ge | თბილისი | თბილისის მერია | Tbilisi | თბილისი | 1200
gr | Αθήνα | Δήμος Αθηναίων | Athens | Αττική | 643
gr | Θεσσαλονίκη | Δήμος Θεσσαλονίκης | Thessaloniki | Κεντρική Μακεδονία | 319
gr | Άγιος Νικόλαος | Δήμος Αγίου Νικολάου | Agios Nikolaos | Κρήτη | 27
gr | Εύβοια | Δήμος Εύβοιας | Euboea | Στερεά Ελλάδα | 210
hr | Šibenik | Grad Šibenik | | Šibensko-kninska | 42
hr | Đakovo | Grad Đakovo | | Osječko-baranjska | 23
hu | Székesfehérvár | Székesfehérvár Megyei Jogú Város | | Fejér | 95
hu | Hódmezővásárhely | Hódmezővásárhely Megyei Jogú Város | | Csongrád-Csanád | 43
ie | Dún Laoghaire | Dún Laoghaire–Rathdown | Dun Laoghaire | Dublin | 27
il | תל אביב-יפו | עיריית תל אביב-יפו | Tel Aviv-Yafo | תל אביב | 474
is | Ísafjörður | Ísafjarðarbær | Isafjordur | Vestfirðir | 3
is | Þorlákshöfn | Sveitarfélagið Ölfus | | Suðurland | 2
it | L'Aquila | Comune dell'Aquila | | Abruzzo | 70
it | Firenze | Comune di Firenze | Florence | Toscana | 362
it | San Giovanni Rotondo | Comune di San Giovanni Rotondo | | Puglia | 26
it | Forlì | Comune di Forlì | | Emilia-Romagna | 117
jp | 京都市 | 京都市 | Kyoto | 京都府 | 1440
lt | Šiauliai | Šiaulių miesto savivaldybė | | Šiaulių apskritis | 110
lv | Rīga | Rīgas valstspilsēta | Riga | Rīga | 605
mt | San Ġwann | Kunsill Lokali San Ġwann | | Malta | 14
mt | Ħaż-Żebbuġ | Kunsill Lokali Ħaż-Żebbuġ | | Malta | 13
nl | 's-Hertogenbosch | Gemeente 's-Hertogenbosch | Den Bosch | Noord-Brabant | 160
nl | Den Haag | Gemeente Den Haag | The Hague | Zuid-Holland | 562
nl | Súdwest-Fryslân | Gemeente Súdwest-Fryslân | | Friesland | 90
no | Tromsø | Tromsø kommune | | Troms | 78
no | Å | Å tettsted | | Nordland | 0.1
no | Sør-Varanger | Sør-Varanger kommune | | Finnmark | 10
pl | Łódź | Miasto Łódź | Lodz | łódzkie | 655
pl | Bielsko-Biała | Miasto Bielsko-Biała | | śląskie | 166
pl | Biała Podlaska | Gmina Biała Podlaska | | lubelskie | 55
pl | Warszawa | Miasto stołeczne Warszawa | Warsaw | mazowieckie | 1861
pl | Święta Katarzyna | Gmina Siechnice | | dolnośląskie | 5
pt | São João da Madeira | Câmara Municipal de São João da Madeira | | Aveiro | 22
pt | Évora | Câmara Municipal de Évora | | Alentejo | 53
ro | Târgu Mureș | Municipiul Târgu Mureș | | Mureș | 116
ro | București | Municipiul București | Bucharest | București | 1717
rs | Београд | Град Београд | Belgrade | Београд | 1681
rs | Нови Сад | Град Нови Сад | Novi Sad | Војводина | 369
se | Göteborg | Göteborgs stad | Gothenburg | Västra Götaland | 604
se | Växjö | Växjö kommun | | Kronoberg | 97
si | Škofja Loka | Občina Škofja Loka | | Gorenjska | 23
sk | Košice | Mesto Košice | | Košický kraj | 229
ua | Київ | Київська міська рада | Kyiv | Київ | 2952
ua | Кропивницький | Кропивницька міська рада | Kropyvnytskyi | Кіровоградська область | 220
ua | Кам'янець-Подільський | Кам'янець-Подільська громада | Kamianets-Podilskyi | Хмельницька область | 97
us | Paris | City of Paris | | Texas | 25
us | Springfield | City of Springfield | | Illinois | 114
us | Springfield | City of Springfield | | Missouri | 169
us | New York | City of New York | | New York | 8336
us | Kansas City | City of Kansas City | | Missouri | 508
us | San José | City of San José | San Jose | California | 1013
us | Saint Petersburg | City of St. Petersburg | | Florida | 258
tr | Küçükçekmece | Küçükçekmece Belediyesi | | İstanbul | 792
tr | Büyükçekmece | Büyükçekmece Belediyesi | | İstanbul | 277
tr | Şanlıurfa | Şanlıurfa Büyükşehir Belediyesi | Urfa | Şanlıurfa | 2213
tr | Iğdır | Iğdır Belediyesi | | Iğdır | 101
tr | Merkezefendi | Merkezefendi Belediyesi | | Denizli | 346`;

/** What some of them are or were called besides. */
const otherNames = `
Wien | other_language | Bécs | hu
Wien | other_language | Viyana | tr
Београд | former | Singidunum | la
Пловдив | other_language | Filibe | tr
Пловдив | former | Philippopolis | | 1878
Кропивницький | former | Кіровоград | uk | 2016-07-14
Кропивницький | former | Єлисаветград | uk | 1924
თბილისი | former | Tiflis | | 1936
Şanlıurfa | former | Edessa
Kingston upon Hull | alternative | KuH
Frankfurt am Main | alternative | Mainhattan | de
København | former | Kjøbenhavn | da | 1872-05`;

const precisions = { 4: "year", 7: "month", 10: "day" } as const;

const otherNamesOf = (short: string): OtherName[] =>
  rows(otherNames)
    .filter(([name]) => name === short)
    .map(([, kind, text, lang = "", until = ""], i) =>
      otherNameSchema.parse({
        ...{ id: `name-${i}`, kind, text, lang },
        until: until ? { precision: precisions[until.length as 4 | 7 | 10], value: until } : null,
      }),
    );

const rows = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));

async function publish(tx: Transaction, lands: string, places: string): Promise<void> {
  for (const [code = "", en = "", tr = ""] of rows(lands))
    await tx.insert(countries).values({ code, slug: slugify(en), names: { en, tr } });
  for (const [countryCode = "", short = "", text = "", english = "", region = "", residents] of rows(
    places,
  )) {
    const profile = {
      ...blankProfile,
      names: { short, official: { text, lang: "" }, english, others: otherNamesOf(short) },
      status: "partner_city",
      region: { en: region },
      figures: [figure("population", [observed(Number(residents) * 1000)])],
    };
    const slug = slugify(`${short} ${region}`, countryCode);
    await createPartner(tx, { countryCode, slug, profile, changeNote: {} });
  }
}

/** Publishes places of many countries and scripts, beside those of the seed. */
export const publishPlaces = (tx: Transaction): Promise<void> => publish(tx, lands, places);

/** Publishes more of them, of the same countries and others. */
export const publishMorePlaces = (tx: Transaction): Promise<void> => publish(tx, moreLands, morePlaces);
