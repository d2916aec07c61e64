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
  "double names, saints, articles and kinds of place": `
bolzano | Bolzano / Bozen, Trentino-Alto Adige
bozen | Bolzano / Bozen, Trentino-Alto Adige
biel | Biel/Bienne, Bern
freiburg | Freiburg im Breisgau, Baden-Württemberg
freiburg schweiz | Fribourg/Freiburg, Fribourg
fribourg | Fribourg/Freiburg, Fribourg
budysin | Bautzen/Budyšin, Sachsen
chosebuz | Cottbus/Chóśebuz, Brandenburg
st augustin | Sankt Augustin, Nordrhein-Westfalen
saint moritz | St. Moritz, Graubünden
sankt moritz | St. Moritz, Graubünden
sint truiden | Sint-Truiden, Limburg
st truiden | Sint-Truiden, Limburg
st jean de luz | Saint-Jean-de-Luz, Nouvelle-Aquitaine
sao bras | São Brás de Alportel, Faro
sant angelo lodigiano | Sant'Angelo Lodigiano, Lombardia
santangelo | Sant'Angelo Lodigiano, Lombardia
bury saint edmunds | Bury St Edmunds, Suffolk
kings lynn | King's Lynn, Norfolk
King’s Lynn | King's Lynn, Norfolk
braine lalleud | Braine-l'Alleud, Brabant wallon
braine l alleud | Braine-l'Alleud, Brabant wallon
rochelle | La Rochelle, Nouvelle-Aquitaine
larochelle | La Rochelle, Nouvelle-Aquitaine
le havre | Le Havre, Normandie
havre | Le Havre, Normandie
ville du havre | Le Havre, Normandie
chaux de fonds | La Chaux-de-Fonds, Neuchâtel
villeneuve d ascq | Villeneuve-d'Ascq, Hauts-de-France
villeneuve dascq | Villeneuve-d'Ascq, Hauts-de-France
oeting | Œting, Grand Est
ijsselstein | IJsselstein, Utrecht
alphen a d rijn | Alphen aan den Rijn, Zuid-Holland
hansestadt lubeck | Lübeck, Schleswig-Holstein
luebeck | Lübeck, Schleswig-Holstein
city of stoke on trent | Stoke-on-Trent, Staffordshire
comune di venezia | Venezia, Veneto`,
  "same-named places, told apart by where they lie": `
portland | Portland, Oregon
portland maine | Portland, Maine
maine portland | Portland, Maine
boston | Boston, Massachusetts
boston lincolnshire | Boston, Lincolnshire
boston uk | Boston, Lincolnshire
boston birleşik krallık | Boston, Lincolnshire
cambridge | Cambridge, Cambridgeshire
cambridge massachusetts | Cambridge, Massachusetts
cambridge united states | Cambridge, Massachusetts
toledo | Toledo, Ohio
toledo spain | Toledo, Castilla-La Mancha
toledo ispanya | Toledo, Castilla-La Mancha
saint denis reunion | Saint-Denis, Réunion
saint denis ile de france | Saint-Denis, Île-de-France
reggio calabria | Reggio di Calabria, Calabria
reggio emilia | Reggio nell'Emilia, Emilia-Romagna
halle saale | Halle (Saale), Sachsen-Anhalt
newcastle under lyme | Newcastle-under-Lyme, Staffordshire
newcastle staffordshire | Newcastle-under-Lyme, Staffordshire
boulogne mer | Boulogne-sur-Mer, Hauts-de-France
boulogne | Boulogne-Billancourt, Île-de-France`,
  "wrong, missing, doubled and swapped letters": `
Gdanks | Gdańsk, pomorskie
wrolcaw | Wrocław, dolnośląskie
krakwo | Kraków, małopolskie
budapset | Budapest, Budapest
helsnki | Helsinki, Uusimaa
reykyavik | Reykjavík, Höfuðborgarsvæðið
reijkjavik | Reykjavík, Höfuðborgarsvæðið
ljublajna | Ljubljana, Osrednjeslovenska
bratislawa | Bratislava, Bratislavský kraj
bilabo | Bilbao, Bizkaia
venzia | Venezia, Veneto
venecia | Venezia, Veneto
cankya | Çankaya, Ankara
uskdar | Üsküdar, İstanbul
monchengladbahc | Mönchengladbach, Nordrhein-Westfalen
rothenbrug ob der tauber | Rothenburg ob der Tauber, Bayern
cambrigde | Cambridge, Cambridgeshire
swnasea | Swansea, Wales
Nimes | Nîmes, Occitanie
nmies | Nîmes, Occitanie
kluj | -
geent | Gent, Oost-Vlaanderen
leige | Liège, Liège`,
});
