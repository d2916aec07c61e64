import { phrases } from "./parse-words";

/**
 * The canonical units and what people write for them. Nothing is converted: a figure keeps the unit it was given in.
 * `donum` and `stremma` are the modern ones of 1000 m² that Turkish and Greek sources use.
 */
const UNITS = {
  km2: `km2, sq km, sqkm, square kilometre, square kilometres, square kilometer, square kilometers, kilometrekare, kilometre kare, km kare,
    quadratkilometer, qkm, kilomètres carrés, kilomètre carré, kilómetros cuadrados, quilómetros quadrados, quilômetros quadrados, chilometri quadrati, chilometri quadri, km quadrati, kmq,
    vierkante kilometer, kvadratkilometer, kvadratkilometre, neliökilometriä, ruutkilomeetrit, kilometrów kwadratowych, km kw, čtverečních kilometrů, štvorcových kilometrov, négyzetkilométer,
    kilometri pătrați, km pătrați, kilometrë katrorë, kvadratinių kilometrų, kv km, kvadratkilometru, kvadratnih kilometara, četvornih kilometara, kvadratnih kilometrov,
    км2, кв км, квадратных километров, квадратных километра, квадратних кілометрів, квадратни километра, квадратних километара, квадратни километри, τετραγωνικά χιλιόμετρα, τ χλμ, τετρ χλμ`,
  m2: `m2, sq m, sqm, square metre, square metres, square meter, square meters, metrekare, metre kare, quadratmeter, qm, mètres carrés, metros cuadrados, metros quadrados, metri quadrati, metri quadri, mq,
    vierkante meter, kvadratmeter, kvm, neliömetriä, metrów kwadratowych, m kw, čtverečních metrů, négyzetméter, metri pătrați, m pătrați, kvadratnih metara, kv m,
    м2, кв м, квадратных метров, квадратних метрів, квадратни метра, τετραγωνικά μέτρα, τ μ`,
  ha: `ha, hectare, hectares, hektar, hektarlık, hectárea, hectáreas, ettaro, ettari, hectaren, hehtaaria, hektarit, hektara, hektary, hektarów, hektarů, hektárov, hektár, hektara, hektarjev, hektarė, hektarų, hektāri, hektāru, hektarë,
    га, гектар, гектара, гектаров, гектарів, хектара, хектар, хектари, εκτάρια, εκτάριο`,
  acre: "acre, acres, ac, akr",
  mi2: "mi2, sq mi, square mile, square miles, milkare, mil kare, quadratmeilen, milles carrés, millas cuadradas",
  km: "km, kilometre, kilometres, kilometer, kilometers, kilomètre, kilomètres, kilómetros, quilómetros, chilometri, kilometriä, kilometrów, kilometrů, kilométer, км, километров, километра, кілометрів, χλμ",
  m: "m, metre, metres, meter, meters, mètre, mètres, metro, metros, metri, metriä, metrów, metrů, méter, metara, м, метр, метра, метров, метрів, μ, μέτρα",
  ft: "ft, foot, feet",
  mi: "mi, mile, miles",
  donum: "dönüm, dekar, dunam, dunams, donum",
  stremma: "στρέμμα, στρέμματα, stremma, stremmata",
  percent:
    "%, percent, per cent, pct, yüzde, prozent, pour cent, por ciento, por cento, per cento, procent, prosenttia, protsenti, procenta, procentů, százalék, la sută, për qind, procentų, procenti, posto, odstotkov, процент, процента, процентов, відсотків, на сто, τοις εκατό",
  people: `people, person, persons, inhabitants, inhabitant, residents, resident, citizens, souls, pop, kişi, nüfus, nüfuslu, insan, yaşayan, einwohner, einwohnerinnen, menschen, personen, ew,
    habitants, habitant, personnes, hab, habitantes, personas, pessoas, abitanti, persone, ab, inwoners, mensen, invånare, indbyggere, innbyggere, personer, asukasta, henkilöä, elanikku, inimest,
    mieszkańców, mieszkańcy, osób, osoby, obyvatel, obyvatelů, obyvateľov, osob, stanovnika, stanovnikov, prebivalcev, ljudi, lakos, fő, locuitori, persoane, banorë, gyventojų, iedzīvotāji, iedzīvotāju,
    человек, жителей, жителя, жители, людей, осіб, жителів, мешканців, души, становника, жители, људи, κάτοικοι, άτομα`,
} as const;

export type ParsedUnit = keyof typeof UNITS;

export const unitWords: ReadonlyMap<string, ParsedUnit> = new Map(
  (Object.entries(UNITS) as [ParsedUnit, string][]).flatMap(([unit, words]) =>
    phrases(words).map((p): [string, ParsedUnit] => [p, unit]),
  ),
);

/** Units that something is measured in, so that three digits behind a mark may well be decimals. */
export const isMeasured = (unit: ParsedUnit | null) => unit !== null && unit !== "people";
