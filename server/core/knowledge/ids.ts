import { geonamesNumberIn, isAddress, wikidataItemIn } from '../entities/register/links';

/** What the register has a field for: where an entity is described elsewhere. */
export type LinkField = 'wikidata' | 'geonames' | 'link';

/** `geonames:` before a number of GeoNames. */
const GEONAMES = 'geonames:';

/**
 * A link as other programs write it → as it is compared and kept: `Q42`, `geonames:2643743` or an http(s) address. Null for anything else:
 * a number alone may be anybody's.
 */
export function linkOf(written: string): string | null {
  const text = written.trim().replace(/^<(.*)>$/s, '$1');
  const item = wikidataItemIn(text);
  if (item !== undefined) return item;
  const place = geonamesNumberIn(text);
  if (place !== undefined) return `${GEONAMES}${place}`;
  return isAddress(text) ? text : null;
}

/** The field of the register for a link of {@link linkOf}, and what is written there. */
export function linkFieldOf(link: string): readonly [field: LinkField, value: string] {
  if (link.startsWith(GEONAMES)) return ['geonames', link.slice(GEONAMES.length)];
  return [/^Q\d+$/.test(link) ? 'wikidata' : 'link', link];
}

/** The links of an entity, as {@link linkOf} writes them. */
export const linksOf = ({
  wikidata,
  geonames,
  link,
}: {
  readonly wikidata?: string;
  readonly geonames?: string;
  readonly link?: string;
}): string[] => [
  ...(wikidata === undefined ? [] : [wikidata]),
  ...(geonames === undefined ? [] : [`${GEONAMES}${geonames}`]),
  ...(link === undefined ? [] : [link]),
];

/** Where a link leads. */
export function addressOf(link: string): string {
  const [field, value] = linkFieldOf(link);
  if (field === 'wikidata') return `https://www.wikidata.org/wiki/${value}`;
  return field === 'geonames' ? `https://www.geonames.org/${value}` : link;
}
