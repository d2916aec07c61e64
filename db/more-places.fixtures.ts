/** More of the same as in places.fixtures.ts, for searching: other scripts, double names, names that several places have. */

/** code | English name | Turkish name */
export const moreLands = `
al | Albania | Arnavutluk
am | Armenia | Ermenistan
ba | Bosnia and Herzegovina | Bosna-Hersek
ee | Estonia | Estonya
lu | Luxembourg | Lüksemburg
mk | North Macedonia | Kuzey Makedonya
re | Réunion | Réunion`;

/** country | name | official name | English name | region | residents, in thousands */
export const morePlaces = `
al | Tiranë | Bashkia Tiranë | Tirana | Tiranë | 598
al | Shkodër | Bashkia Shkodër | | Shkodër | 102
al | Gjirokastër | Bashkia Gjirokastër | | Gjirokastër | 23
am | Երևան | Երևանի քաղաքապետարան | Yerevan | Երևան | 1092
am | Գյումրի | Գյումրի համայնք | Gyumri | Շիրակ | 112
ba | Sarajevo | Grad Sarajevo | | Kanton Sarajevo | 275
ba | Banja Luka | Град Бања Лука | | Republika Srpska | 185
be | Gent | Stad Gent | Ghent | Oost-Vlaanderen | 265
be | Liège | Ville de Liège | | Liège | 195
be | Sint-Truiden | Stad Sint-Truiden | | Limburg | 41
be | Braine-l'Alleud | Commune de Braine-l'Alleud | | Brabant wallon | 40
bg | Бургас | Община Бургас | Burgas | Бургас | 202
bg | Варна | Община Варна | Varna | Варна | 336
bg | Стара Загора | Община Стара Загора | Stara Zagora | Стара Загора | 136
bg | Велико Търново | Община Велико Търново | Veliko Tarnovo | Велико Търново | 66
ch | Fribourg/Freiburg | Ville de Fribourg | | Fribourg | 38
ch | La Chaux-de-Fonds | Ville de La Chaux-de-Fonds | | Neuchâtel | 37
ch | St. Moritz | Gemeinde St. Moritz | | Graubünden | 5
cz | Brno | Statutární město Brno | | Jihomoravský kraj | 396
cz | Plzeň | Statutární město Plzeň | Pilsen | Plzeňský kraj | 181
cz | Ústí nad Labem | Statutární město Ústí nad Labem | | Ústecký kraj | 91
cz | Hradec Králové | Statutární město Hradec Králové | | Královéhradecký kraj | 93
cz | Český Krumlov | Město Český Krumlov | | Jihočeský kraj | 13
de | Freiburg im Breisgau | Stadt Freiburg im Breisgau | | Baden-Württemberg | 236
de | Halle (Saale) | Stadt Halle (Saale) | | Sachsen-Anhalt | 242
de | Rothenburg ob der Tauber | Stadt Rothenburg ob der Tauber | | Bayern | 11
de | Mönchengladbach | Stadt Mönchengladbach | | Nordrhein-Westfalen | 268
de | Lübeck | Hansestadt Lübeck | | Schleswig-Holstein | 218
de | Sankt Augustin | Stadt Sankt Augustin | | Nordrhein-Westfalen | 56
de | Bautzen/Budyšin | Stadt Bautzen | | Sachsen | 38
de | Cottbus/Chóśebuz | Stadt Cottbus | | Brandenburg | 98
dk | Aalborg | Aalborg Kommune | | Nordjylland | 222
dk | Helsingør | Helsingør Kommune | Elsinore | Hovedstaden | 64
ee | Tallinn | Tallinna linn | | Harju maakond | 453
ee | Pärnu | Pärnu linn | | Pärnu maakond | 51
ee | Kohtla-Järve | Kohtla-Järve linn | | Ida-Viru maakond | 33
es | Bilbao | Bilboko Udala | | Bizkaia | 346
es | Vitoria-Gasteiz | Ayuntamiento de Vitoria-Gasteiz | | Álava | 253
es | Pamplona / Iruña | Ayuntamiento de Pamplona | | Navarra | 203
es | Elche / Elx | Ajuntament d'Elx | | Alicante | 235
es | Sant Cugat del Vallès | Ajuntament de Sant Cugat del Vallès | | Cataluña | 96
es | Castelló de la Plana | Ajuntament de Castelló | | Comunitat Valenciana | 172
es | Toledo | Ayuntamiento de Toledo | | Castilla-La Mancha | 86
fi | Helsinki | Helsingin kaupunki | Helsingfors | Uusimaa | 664
fi | Jyväskylä | Jyväskylän kaupunki | | Keski-Suomi | 147
fr | Nîmes | Ville de Nîmes | | Occitanie | 149
fr | Saint-Jean-de-Luz | Ville de Saint-Jean-de-Luz | | Nouvelle-Aquitaine | 14
fr | La Rochelle | Ville de La Rochelle | | Nouvelle-Aquitaine | 78
fr | Le Havre | Ville du Havre | | Normandie | 166
fr | Châlons-en-Champagne | Ville de Châlons-en-Champagne | | Grand Est | 44
fr | Villeneuve-d'Ascq | Ville de Villeneuve d'Ascq | | Hauts-de-France | 61
fr | Boulogne-sur-Mer | Ville de Boulogne-sur-Mer | | Hauts-de-France | 40
fr | Boulogne-Billancourt | Ville de Boulogne-Billancourt | | Île-de-France | 120
fr | Œting | Commune d'Œting | | Grand Est | 3
gb | Cardiff | Cyngor Caerdydd | | Wales | 362
gb | Swansea | Dinas a Sir Abertawe | | Wales | 238
gb | Ynys Môn | Cyngor Sir Ynys Môn | Isle of Anglesey | Wales | 69
gb | Newcastle-under-Lyme | Borough of Newcastle-under-Lyme | | Staffordshire | 123
gb | Stoke-on-Trent | City of Stoke-on-Trent | | Staffordshire | 258
gb | Bury St Edmunds | Bury St Edmunds Town Council | | Suffolk | 41
gb | King's Lynn | King's Lynn | | Norfolk | 48
gb | Cambridge | Cambridge City Council | | Cambridgeshire | 146
gb | Boston | Borough of Boston | | Lincolnshire | 70
ge | ქუთაისი | ქუთაისის მერია | Kutaisi | იმერეთი | 134
ge | ბათუმი | ბათუმის მერია | Batumi | აჭარა | 172
gr | Πάτρα | Δήμος Πατρέων | Patras | Δυτική Ελλάδα | 215
gr | Ηράκλειο | Δήμος Ηρακλείου | Heraklion | Κρήτη | 179
gr | Χανιά | Δήμος Χανίων | Chania | Κρήτη | 111
gr | Ιωάννινα | Δήμος Ιωαννιτών | Ioannina | Ήπειρος | 113
gr | Αλεξανδρούπολη | Δήμος Αλεξανδρούπολης | Alexandroupoli | Ανατολική Μακεδονία και Θράκη | 71
hr | Rijeka | Grad Rijeka | | Primorsko-goranska | 108
hr | Sveti Ivan Zelina | Grad Sveti Ivan Zelina | | Zagrebačka | 15
hu | Budapest | Budapest Főváros | | Budapest | 1686
hu | Győr | Győr Megyei Jogú Város | | Győr-Moson-Sopron | 123
hu | Nyíregyháza | Nyíregyháza Megyei Jogú Város | | Szabolcs-Szatmár-Bereg | 116
hu | Kiskunfélegyháza | Kiskunfélegyháza Város | | Bács-Kiskun | 27
ie | Cork | Comhairle Cathrach Chorcaí | | Munster | 224
ie | Gaillimh | Comhairle Cathrach na Gaillimhe | Galway | Connacht | 85
ie | Dún na nGall | Comhairle Contae Dhún na nGall | Donegal | Ulster | 167
is | Reykjavík | Reykjavíkurborg | | Höfuðborgarsvæðið | 139
is | Hafnarfjörður | Hafnarfjarðarkaupstaður | | Höfuðborgarsvæðið | 30
is | Vestmannaeyjar | Vestmannaeyjabær | Westman Islands | Suðurland | 4
it | Bolzano / Bozen | Comune di Bolzano | | Trentino-Alto Adige | 107
it | Sant'Angelo Lodigiano | Comune di Sant'Angelo Lodigiano | | Lombardia | 13
it | Reggio nell'Emilia | Comune di Reggio nell'Emilia | | Emilia-Romagna | 171
it | Reggio di Calabria | Comune di Reggio di Calabria | | Calabria | 170
it | Venezia | Comune di Venezia | Venice | Veneto | 250
lt | Vilnius | Vilniaus miesto savivaldybė | | Vilniaus apskritis | 593
lt | Panevėžys | Panevėžio miesto savivaldybė | | Panevėžio apskritis | 85
lu | Esch-sur-Alzette | Ville d'Esch-sur-Alzette | | Canton Esch | 36
lv | Jūrmala | Jūrmalas valstspilsēta | | Pierīga | 50
lv | Liepāja | Liepājas valstspilsēta | | Kurzeme | 67
mk | Скопје | Град Скопје | Skopje | Скопски регион | 527
mk | Битола | Општина Битола | Bitola | Пелагониски регион | 85
mk | Охрид | Општина Охрид | Ohrid | Југозападен регион | 51
mt | San Pawl il-Baħar | Kunsill Lokali San Pawl il-Baħar | St. Paul's Bay | Malta | 32
mt | Iż-Żejtun | Kunsill Lokali Iż-Żejtun | | Malta | 12
nl | Leeuwarden | Gemeente Leeuwarden | | Friesland | 128
nl | IJsselstein | Gemeente IJsselstein | | Utrecht | 34
nl | Alphen aan den Rijn | Gemeente Alphen aan den Rijn | | Zuid-Holland | 115
no | Ålesund | Ålesund kommune | | Møre og Romsdal | 58
no | Bodø | Bodø kommune | | Nordland | 53
pl | Kraków | Gmina Miejska Kraków | Cracow | małopolskie | 804
pl | Gdańsk | Miasto Gdańsk | | pomorskie | 487
pl | Wrocław | Gmina Wrocław | | dolnośląskie | 674
pl | Zielona Góra | Miasto Zielona Góra | | lubuskie | 139
pl | Świnoujście | Gmina Miasto Świnoujście | | zachodniopomorskie | 38
pt | Vila Nova de Gaia | Câmara Municipal de Vila Nova de Gaia | | Porto | 304
pt | São Brás de Alportel | Câmara Municipal de São Brás de Alportel | | Faro | 11
re | Saint-Denis | Ville de Saint-Denis de La Réunion | | Réunion | 154
ro | Cluj-Napoca | Municipiul Cluj-Napoca | | Cluj | 286
ro | Timișoara | Municipiul Timișoara | | Timiș | 250
ro | Sfântu Gheorghe | Municipiul Sfântu Gheorghe | | Covasna | 50
ro | Târgoviște | Municipiul Târgoviște | | Dâmbovița | 66
rs | Ниш | Град Ниш | | Нишавски округ | 249
rs | Шабац | Град Шабац | | Мачвански округ | 105
se | Malmö | Malmö stad | | Skåne | 362
se | Örebro | Örebro kommun | | Örebro län | 158
se | Östersund | Östersunds kommun | | Jämtland | 64
si | Ljubljana | Mestna občina Ljubljana | | Osrednjeslovenska | 285
sk | Bratislava | Mesto Bratislava | | Bratislavský kraj | 477
sk | Banská Bystrica | Mesto Banská Bystrica | | Banskobystrický kraj | 74
tr | Çankaya | Çankaya Belediyesi | | Ankara | 940
tr | Üsküdar | Üsküdar Belediyesi | | İstanbul | 512
tr | Gölbaşı | Gölbaşı Belediyesi | | Ankara | 154
tr | Gölbaşı | Gölbaşı Belediyesi | | Adıyaman | 48
tr | Eyüpsultan | Eyüpsultan Belediyesi | | İstanbul | 422
tr | Ödemiş | Ödemiş Belediyesi | | İzmir | 132
ua | Львів | Львівська міська рада | Lviv | Львівська область | 717
ua | Харків | Харківська міська рада | Kharkiv | Харківська область | 1421
ua | Одеса | Одеська міська рада | Odesa | Одеська область | 1010
ua | Івано-Франківськ | Івано-Франківська міська рада | Ivano-Frankivsk | Івано-Франківська область | 238
us | Portland | City of Portland | | Oregon | 652
us | Portland | City of Portland | | Maine | 68
us | Cambridge | City of Cambridge | | Massachusetts | 118
us | Boston | City of Boston | | Massachusetts | 675
us | Toledo | City of Toledo | | Ohio | 270
us | Fort Worth | City of Fort Worth | | Texas | 918`;
