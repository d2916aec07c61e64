import { vi } from "vitest";
import { db } from "@/db/client";
import { publishMorePlaces, publishPlaces } from "@/db/places.fixtures";
import { seed } from "@/db/seed";
import { testSearches } from "./searches.fixtures";

vi.mock("next/cache", () => ({ cacheLife: () => {}, cacheTag: () => {} }));

await seed();
await db.transaction(publishPlaces);
await db.transaction(publishMorePlaces);

testSearches({
  "a name as it is written": `
Wien | Wien, Wien
Λευκωσία | Λευκωσία, Λευκωσία
Київ | Київ, Київ
Београд | Београд, Београд
თბილისი | თბილისი, თბილისი
京都市 | 京都市, 京都府
תל אביב-יפו | תל אביב-יפו, תל אביב
Hódmezővásárhely | Hódmezővásárhely, Csongrád-Csanád
Y | Y, Hauts-de-France
Å | Å, Nordland
Eu | Eu, Normandie`,
  "a name without its accents, or in capitals": `
kucukcekmece | Küçükçekmece, İstanbul
SANLIURFA | Şanlıurfa, Şanlıurfa
IĞDIR | Iğdır, Iğdır
igdir | Iğdır, Iğdır
lodz | Łódź, łódzkie
aero | Ærø, Syddanmark
tromso | Tromsø, Troms
vaxjo | Växjö, Kronoberg
strasskirchen | Straßkirchen, Bayern
thorlakshofn | Þorlákshöfn, Suðurland
siauliai | Šiauliai, Šiaulių apskritis
targu mures | Târgu Mureș, Mureș
haz zebbug | Ħaż-Żebbuġ, Malta
skofja loka | Škofja Loka, Gorenjska
djakovo | Đakovo, Osječko-baranjska
evora | Évora, Alentejo
BUCURESTI | București, București`,
  "a name in Latin letters": `
athina | Αθήνα, Αττική
thessaloniki | Θεσσαλονίκη, Κεντρική Μακεδονία
evvoia | Εύβοια, Στερεά Ελλάδα
targovishte | Търговище, Търговище
plovdiv | Пловдив, Пловдив
beograd | Београд, Београд
novi sad | Нови Сад, Војводина
kropyvnytskyi | Кропивницький, Кіровоградська область
kamianets podilskyi | Кам'янець-Подільський, Хмельницька область
tbilisi | თბილისი, თბილისი`,
  "a name of another language": `
Vienna | Wien, Wien
Munich | München, Bayern
Cologne | Köln, Nordrhein-Westfalen
Prague | Praha, Praha
Warsaw | Warszawa, mazowieckie
Florence | Firenze, Toscana
Gothenburg | Göteborg, Västra Götaland
Copenhagen | København, Hovedstaden
Athens | Αθήνα, Αττική
Kyiv | Київ, Київ
Kyoto | 京都市, 京都府
The Hague | Den Haag, Zuid-Holland
hague | Den Haag, Zuid-Holland
den bosch | 's-Hertogenbosch, Noord-Brabant
Hull | Kingston upon Hull, East Riding
urfa | Şanlıurfa, Şanlıurfa
quebec city | Québec, Québec`,
  "a former name, or one in use elsewhere": `
Bécs | Wien, Wien
viyana | Wien, Wien
Singidunum | Београд, Београд
filibe | Пловдив, Пловдив
Philippopolis | Пловдив, Пловдив
philipopolis | Пловдив, Пловдив
philipp | Пловдив, Пловдив
Кіровоград | Кропивницький, Кіровоградська область
kirovohrad | Кропивницький, Кіровоградська область
yelysavethrad | Кропивницький, Кіровоградська область
Tiflis | თბილისი, თბილისი
edessa | Şanlıurfa, Şanlıurfa
mainhattan | Frankfurt am Main, Hessen
Kjøbenhavn | København, Hovedstaden`,
  "the beginning of a name": `
kucuk | Küçükçekmece, İstanbul
thess | Θεσσαλονίκη, Κεντρική Μακεδονία
hodmezo | Hódmezővásárhely, Csongrád-Csanád
frankf | Frankfurt am Main, Hessen
lon | London, Greater London
spring | Springfield, Missouri
w | Wien, Wien
saint-et | Saint-Étienne, Auvergne-Rhône-Alpes
newc | Newcastle upon Tyne, Tyne and Wear
торг | -`,
  saints: `
St Etienne | Saint-Étienne, Auvergne-Rhône-Alpes
st. etienne | Saint-Étienne, Auvergne-Rhône-Alpes
Saint Pölten | Sankt Pölten, Niederösterreich
St Pölten | Sankt Pölten, Niederösterreich
sankt gallen | St. Gallen, St. Gallen
Saint-Gall | St. Gallen, St. Gallen
saint johns | St. John's, Newfoundland
st john | Saint John, New Brunswick
Sint Niklaas | Sint-Niklaas, Oost-Vlaanderen
saint niklaas | Sint-Niklaas, Oost-Vlaanderen
ayios nikolaos | Άγιος Νικόλαος, Κρήτη
saint nikolaos | Άγιος Νικόλαος, Κρήτη
ste foy les lyon | Sainte-Foy-lès-Lyon, Auvergne-Rhône-Alpes
san petersburg | Saint Petersburg, Florida
sao joao da madeira | São João da Madeira, Aveiro
saint albans | St Albans, Hertfordshire
st giovanni rotondo | San Giovanni Rotondo, Puglia`,
  "what kind of place it is": `
City of York | York, North Yorkshire
municipality of konak | Konak, İzmir
Konak Belediyesi | Konak, İzmir
Ville de Lyon | Lyon, Auvergne-Rhône-Alpes
Comune di Firenze | Firenze, Toscana
Gemeente Den Haag | Den Haag, Zuid-Holland
Tromsø kommune | Tromsø, Troms
växjö municipality | Växjö, Kronoberg
dimos thessaloniki | Θεσσαλονίκη, Κεντρική Μακεδονία
Ayuntamiento de Sevilla | Sevilla, Andalucía
Stadt Köln | Köln, Nordrhein-Westfalen
kansas city | Kansas City, Missouri
nove mesto | Nové Město na Moravě, Vysočina`,
  "hyphens, apostrophes, joined and split words": `
kucuk cekmece | Küçükçekmece, İstanbul
buyuk çekmece | Büyükçekmece, İstanbul
merkez efendi | Merkezefendi, Denizli
newyork | New York, New York
laquila | L'Aquila, Abruzzo
l aquila | L'Aquila, Abruzzo
L’Aquila | L'Aquila, Abruzzo
aquila | L'Aquila, Abruzzo
hay les roses | L'Haÿ-les-Roses, Île-de-France
aix en provence | Aix-en-Provence, Provence-Alpes-Côte d'Azur
aixenprovence | Aix-en-Provence, Provence-Alpes-Côte d'Azur
hertogenbosch | 's-Hertogenbosch, Noord-Brabant
sudwest fryslan | Súdwest-Fryslân, Friesland
bielskobiala | Bielsko-Biała, śląskie
st johns | St. John's, Newfoundland`,
  "either half of a double name": `
donostia | Donostia / San Sebastián, Gipuzkoa
san sebastian | Donostia / San Sebastián, Gipuzkoa
partenkirchen | Garmisch-Partenkirchen, Bayern
garmisch | Garmisch-Partenkirchen, Bayern
bienne | Biel/Bienne, Bern
yafo | תל אביב-יפו, תל אביב
podilskyi | Кам'янець-Подільський, Хмельницька область
schwabisch | Schwäbisch Hall, Baden-Württemberg
hall tirol | Hall in Tirol, Tirol`,
  "one or two wrong letters": `
Munchn | München, Bayern
Muenchen | München, Bayern
Koeln | Köln, Nordrhein-Westfalen
kucukcekmce | Küçükçekmece, İstanbul
bagclar | Bağcılar, İstanbul
zeytinbrunu | Zeytinburnu, İstanbul
thesaloniki | Θεσσαλονίκη, Κεντρική Μακεδονία
hodmezovasarhelj | Hódmezővásárhely, Csongrád-Csanád
Frankfrut am Main | Frankfurt am Main, Hessen
kopenhagen | København, Hovedstaden
goteburg | Göteborg, Västra Götaland
springfeild | Springfield, Missouri
warzawa | Warszawa, mazowieckie
wardzafa | Warszawa, mazowieckie
gotibirg | Göteborg, Västra Götaland
bogcilor | Bağcılar, İstanbul`,
  "a name and where it lies": `
paris texas | Paris, Texas
texas paris | Paris, Texas
paris | Paris, Île-de-France
paris france | Paris, Île-de-France
london | London, Greater London
london ontario | London, Ontario
london canada | London, Ontario
springfield illinois | Springfield, Illinois
springfield | Springfield, Missouri
frankfurt brandenburg | Frankfurt (Oder), Brandenburg
frankfurt oder | Frankfurt (Oder), Brandenburg
san jose california | San José, California
konak izmir | Konak, İzmir
izmir konak | Konak, İzmir
bad homburg höhe | Bad Homburg vor der Höhe, Hessen
york | York, North Yorkshire`,
  "a region or a country": `
baden | Freiburg im Breisgau, Baden-Württemberg
bayern | München, Bayern
galicia | A Coruña, Galicia
türkiye | Şanlıurfa, Şanlıurfa
Yunanistan | Αθήνα, Αττική
almanya | München, Bayern
iceland | Reykjavík, Höfuðborgarsvæðið
deutschland | München, Bayern
münchen deutschland | München, Bayern
eesti | Tallinn, Harju maakond
sevilla españa | Sevilla, Andalucía`,
});
