/** What people type, in the scripts and with the mistakes with which they do. */
const queries = [
  ...["konak", "bagcilar", "zeytinburnu", "istanbul", "kucuk cekmece", "küçükçekmece", "izmir", "sisli"],
  ...["paris", "st denis", "saint-denis", "sainte marie", "la rochelle", "le havre", "l'isle", "chalon"],
  ...["munchen", "münchen", "sankt augustin", "frankfurt oder", "bad", "neustadt", "gemeinde berg"],
  ...["san sebastian", "santa cruz", "villanueva", "ayuntamiento de leon", "coruna", "sevila"],
  ...["comune di roma", "reggio emilia", "san giovanni", "monte", "torino italia"],
  ...["lodz", "Łódź", "krakow", "nowy sacz", "gmina", "wroclav"],
  ...["københavn", "kobenhavn", "oslo kommune", "goteborg", "reykjavik", "tallinn"],
  ...["athina", "Αθήνα", "agios nikolaos", "thessaloniki", "Київ", "kyiv", "lviv", "София", "beograd"],
  ...["newcastle", "stratford upon avon", "city of london", "kingston", "bristl", "edinbrugh"],
  ...["a", "s", "ka", "vil", "x", "france", "turkiye", "deutschland", "paris texas", "nowhere at all"],
];

/** What filters are set to, as addresses carry it, and lists are sorted and leafed through. */
const filters = [
  ...["", "country=fr", "country=de&population=20000-50000", "indicator=population", "population=1000000-"],
  ...["language=tr", "updated=month", "country=tr&country=gr&indicator=area&indicator=staff"],
  ...["status=candidate_city", "sort=population", "sort=updated&page=3", "country=it&sort=name&page=7"],
];

/** Search pages: each query as it is, every third with filters, and each set of filters with no word at all. */
export const searchPaths: string[] = [
  ...queries.map((q) => `/en/search?q=${encodeURIComponent(q)}`),
  ...queries
    .filter((_, n) => n % 3 === 0)
    .map((q, n) => `/tr/search?q=${encodeURIComponent(q)}&${filters[1 + (n % (filters.length - 1))]}`),
  ...filters.map((set) => `/en/search?${set}`),
];

/** Suggestions as they are asked for while somebody types: after the second letter, the fourth, and the whole. */
export const suggestionPaths: string[] = queries.flatMap((q) =>
  [...new Set([2, 4, q.length])]
    .filter((length) => length <= q.length)
    .map((length) => `/api/suggest?locale=en&q=${encodeURIComponent(q.slice(0, length))}`),
);
