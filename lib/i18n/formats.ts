import { memoize } from "@/lib/memo";

// A page asks for hundreds, which take longer to be made than to format a value.
const MOST = 100;
const keyOf = ({ locale, options }: { locale: string; options: object }) =>
  `${locale} ${JSON.stringify(options)}`;

const numberFormats = memoize(
  MOST,
  keyOf,
  ({ locale, options }: { locale: string; options: Intl.NumberFormatOptions }) =>
    new Intl.NumberFormat(locale, options),
);
const dateFormats = memoize(
  MOST,
  keyOf,
  ({ locale, options }: { locale: string; options: Intl.DateTimeFormatOptions }) =>
    new Intl.DateTimeFormat(locale, options),
);

/** As `new Intl.NumberFormat`. */
export const numberFormat = (locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  numberFormats({ locale, options });

/** As `new Intl.DateTimeFormat`. */
export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  dateFormats({ locale, options });
