import { type LinkField, linkFieldOf, linkOf } from '../knowledge/ids';

type Links = { readonly [Field in LinkField]?: string };

/** Values of the link fields as other programs write them → as the register has them, and those that are not links. */
export function linksIn(values: Readonly<Record<LinkField, string>>): { readonly links: Links; readonly unread: readonly string[] } {
  const written = [values.wikidata, /^\d+$/.test(values.geonames) ? `geonames:${values.geonames}` : values.geonames, values.link];
  const known = written.filter(each => each !== '');
  const links = known.flatMap(each => linkOf(each) ?? []).map(linkFieldOf);
  return { links: Object.fromEntries(links), unread: known.filter(each => linkOf(each) === null) };
}
