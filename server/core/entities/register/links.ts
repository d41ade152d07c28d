const LONGEST_ADDRESS = 500;

/** The Wikidata item that an address or an id means, as in `Q193391`; undefined where it means none. */
export const wikidataItemIn = (value: string): string | undefined =>
  /^(?:https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/|wd:|wikidata:)?([Qq][1-9]\d{0,11})$/.exec(value)?.[1]?.toUpperCase();

/** The number of GeoNames in an address, as in `1138958`; undefined where there is none. */
export const geonamesNumberIn = (value: string): string | undefined =>
  /^(?:https?:\/\/(?:www\.|sws\.)?geonames\.org\/|geonames:|gn:)([1-9]\d{0,11})(?:\/.*)?$/.exec(value)?.[1];

/** True for an http(s) address with a host and without blanks, quotation marks and brackets. */
export const isAddress = (text: string): boolean =>
  text.length <= LONGEST_ADDRESS && /^https?:\/\/[^\s/."'<>\\]+\.[^\s"'<>\\]+$/.test(text);
