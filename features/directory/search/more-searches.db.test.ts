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
  "Greek, in its own letters and in Latin ones": `
Πάτρα | Πάτρα, Δυτική Ελλάδα
πατρα | Πάτρα, Δυτική Ελλάδα
ΠΑΤΡΑ | Πάτρα, Δυτική Ελλάδα
Δήμος Πατρέων | Πάτρα, Δυτική Ελλάδα
patra | Πάτρα, Δυτική Ελλάδα
Patras | Πάτρα, Δυτική Ελλάδα
Ηράκλειο | Ηράκλειο, Κρήτη
Heraklion | Ηράκλειο, Κρήτη
irakleio | Ηράκλειο, Κρήτη
Χανιά | Χανιά, Κρήτη
chania | Χανιά, Κρήτη
chania greece | Χανιά, Κρήτη
hania | Χανιά, Κρήτη
Ιωάννινα | Ιωάννινα, Ήπειρος
ioanina | Ιωάννινα, Ήπειρος
Αλεξανδρ | Αλεξανδρούπολη, Ανατολική Μακεδονία και Θράκη
alexandroupolis | Αλεξανδρούπολη, Ανατολική Μακεδονία και Θράκη
municipality of chania | Χανιά, Κρήτη
αγιος νικολαος κρητη | Άγιος Νικόλαος, Κρήτη
agios nikolaos kriti | Άγιος Νικόλαος, Κρήτη`,
  "Cyrillic of several countries": `
Скопје | Скопје, Скопски регион
skopje | Скопје, Скопски регион
Град Скопје | Скопје, Скопски регион
Охрид | Охрид, Југозападен регион
ohrid | Охрид, Југозападен регион
okhrid | Охрид, Југозападен регион
bitola | Битола, Пелагониски регион
Ниш | Ниш, Нишавски округ
nis | Ниш, Нишавски округ
Niš | Ниш, Нишавски округ
sabac | Шабац, Мачвански округ
Šabac | Шабац, Мачвански округ
бургас | Бургас, Бургас
Burgas | Бургас, Бургас
varna | Варна, Варна
стара загора | Стара Загора, Стара Загора
starazagora | Стара Загора, Стара Загора
zagora | Стара Загора, Стара Загора
veliko turnovo | Велико Търново, Велико Търново
veliko tarnovo | Велико Търново, Велико Търново
Львів | Львів, Львівська область
lviv | Львів, Львівська область
Lvov | Львів, Львівська область
харків | Харків, Харківська область
kharkiv | Харків, Харківська область
Kharkov | Харків, Харківська область
odessa | Одеса, Одеська область
ivano frankivsk | Івано-Франківськ, Івано-Франківська область
франківськ | Івано-Франківськ, Івано-Франківська область
plovdiv bulgaria | Пловдив, Пловдив`,
  Turkish: `
cankaya | Çankaya, Ankara
ÇANKAYA | Çankaya, Ankara
uskudar | Üsküdar, İstanbul
Uskudar Belediyesi | Üsküdar, İstanbul
golbasi | Gölbaşı, Ankara
golbasi adiyaman | Gölbaşı, Adıyaman
adıyaman gölbaşı | Gölbaşı, Adıyaman
eyup | Eyüpsultan, İstanbul
eyup sultan | Eyüpsultan, İstanbul
odemis izmir | Ödemiş, İzmir
ödemiş | Ödemiş, İzmir
ODEMIS | Ödemiş, İzmir
zeytinburnu istanbul | Zeytinburnu, İstanbul
kucuk cekmece istanbul | Küçükçekmece, İstanbul`,
  "Poland, Czechia, Slovakia and Hungary": `
krakow | Kraków, małopolskie
Cracow | Kraków, małopolskie
KRAKÓW | Kraków, małopolskie
gdansk | Gdańsk, pomorskie
wroclaw | Wrocław, dolnośląskie
gmina wrocław | Wrocław, dolnośląskie
zielona gora | Zielona Góra, lubuskie
zielonagora | Zielona Góra, lubuskie
swinoujscie | Świnoujście, zachodniopomorskie
swinoujsce | Świnoujście, zachodniopomorskie
pilsen | Plzeň, Plzeňský kraj
plzen | Plzeň, Plzeňský kraj
usti nad labem | Ústí nad Labem, Ústecký kraj
usti | Ústí nad Labem, Ústecký kraj
hradec kralove | Hradec Králové, Královéhradecký kraj
cesky krumlov | Český Krumlov, Jihočeský kraj
krumlov | Český Krumlov, Jihočeský kraj
banska bystrica | Banská Bystrica, Banskobystrický kraj
bystrica | Banská Bystrica, Banskobystrický kraj
gyor | Győr, Győr-Moson-Sopron
nyiregyhaza | Nyíregyháza, Szabolcs-Szatmár-Bereg
nyiregyhasa | Nyíregyháza, Szabolcs-Szatmár-Bereg
kiskunfelegyhaza | Kiskunfélegyháza, Bács-Kiskun
budapest fovaros | Budapest, Budapest`,
  "Romania, Albania and the Adriatic": `
cluj | Cluj-Napoca, Cluj
napoca | Cluj-Napoca, Cluj
clujnapoca | Cluj-Napoca, Cluj
timisoara | Timișoara, Timiș
Timişoara | Timișoara, Timiș
targoviste | Târgoviște, Dâmbovița
targovishte bulgaria | Търговище, Търговище
sfantu gheorghe | Sfântu Gheorghe, Covasna
tirana | Tiranë, Tiranë
tirane | Tiranë, Tiranë
bashkia shkoder | Shkodër, Shkodër
gjirokaster | Gjirokastër, Gjirokastër
gjirokastra | Gjirokastër, Gjirokastër
ljubljana | Ljubljana, Osrednjeslovenska
lubljana | Ljubljana, Osrednjeslovenska
banjaluka | Banja Luka, Republika Srpska
бања лука | Banja Luka, Republika Srpska
sv ivan zelina | Sveti Ivan Zelina, Zagrebačka
saint ivan zelina | Sveti Ivan Zelina, Zagrebačka
grad rijeka | Rijeka, Primorsko-goranska`,
  "the Nordic and Baltic countries": `
reykjavik | Reykjavík, Höfuðborgarsvæðið
hafnarfjordur | Hafnarfjörður, Höfuðborgarsvæðið
hafnarfjördur | Hafnarfjörður, Höfuðborgarsvæðið
westman islands | Vestmannaeyjar, Suðurland
alesund | Ålesund, Møre og Romsdal
bodo | Bodø, Nordland
bodø kommune | Bodø, Nordland
malmo | Malmö, Skåne
orebro | Örebro, Örebro län
ostersund | Östersund, Jämtland
aalborg | Aalborg, Nordjylland
elsinore | Helsingør, Hovedstaden
helsingor | Helsingør, Hovedstaden
helsingfors | Helsinki, Uusimaa
helsinki finland | Helsinki, Uusimaa
jyvaskyla | Jyväskylä, Keski-Suomi
jyvaskila | Jyväskylä, Keski-Suomi
talinn | Tallinn, Harju maakond
parnu | Pärnu, Pärnu maakond
kohtla jarve | Kohtla-Järve, Ida-Viru maakond
vilnius | Vilnius, Vilniaus apskritis
panevezys | Panevėžys, Panevėžio apskritis
jurmala | Jūrmala, Pierīga
liepaja | Liepāja, Kurzeme`,
  "Ireland, Wales, Malta": `
cork | Cork, Munster
galway | Gaillimh, Connacht
gaillimh | Gaillimh, Connacht
donegal | Dún na nGall, Ulster
dun na ngall | Dún na nGall, Ulster
dunnangall | Dún na nGall, Ulster
dun laoghaire | Dún Laoghaire, Dublin
caerdydd | Cardiff, Wales
abertawe | Swansea, Wales
ynys mon | Ynys Môn, Wales
anglesey | Ynys Môn, Wales
isle of anglesey | Ynys Môn, Wales
zejtun | Iż-Żejtun, Malta
iz zejtun | Iż-Żejtun, Malta
san pawl il bahar | San Pawl il-Baħar, Malta
st pauls bay | San Pawl il-Baħar, Malta
st. paul's bay | San Pawl il-Baħar, Malta`,
  "Basque, Catalan, Georgian and Armenian": `
bilboko udala | Bilbao, Bizkaia
gasteiz | Vitoria-Gasteiz, Álava
vitoria | Vitoria-Gasteiz, Álava
iruna | Pamplona / Iruña, Navarra
pamplona | Pamplona / Iruña, Navarra
elx | Elche / Elx, Alicante
elche alicante | Elche / Elx, Alicante
sant cugat | Sant Cugat del Vallès, Cataluña
san cugat del valles | Sant Cugat del Vallès, Cataluña
castello | Castelló de la Plana, Comunitat Valenciana
castello plana | Castelló de la Plana, Comunitat Valenciana
ქუთაისი | ქუთაისი, იმერეთი
kutaisi | ქუთაისი, იმერეთი
ბათუმი | ბათუმი, აჭარა
batumi georgia | ბათუმი, აჭარა
Երևան | Երևան, Երևան
yerevan | Երևան, Երևան
erevan | Երևան, Երևան
gyumri | Գյումրի, Շիրակ`,
});
