import { childrenNamed, descendantsOf, type XmlElement } from '../../annotations/formats/xml/read';

/** A page by the id of its file, and its blocks of text in reading order. */
export interface MetsPage {
  readonly file: string;
  readonly blocks: readonly { readonly id: string | undefined; readonly text: string }[];
}

/** An article of the logical structure. */
export interface MetsPart {
  readonly division: XmlElement;
  readonly paragraphs: readonly string[];
  /** The label of its first page. */
  readonly page: string | undefined;
  /** Blocks that it names and no page has. */
  readonly missing: readonly string[];
}

/** Divisions that are an article each, by their types in the profiles of libraries. */
const ARTICLE =
  /^(?:article|artikel|advert|anzeige|announcement|obituary|death|letter|editorial|review|interview|poem|story|chapter|kapitel|contained_?work|notice|news_?item)/i;

/**
 * The articles that the logical structure of a METS file (structMap TYPE LOGICAL) has, by the blocks that they name or by whole pages, and the blocks that
 * are in none. Null where two of them have the same page as a whole, so that nobody knows what belongs to which.
 */
export function logicalParts(
  root: XmlElement,
  pages: readonly MetsPage[],
): { readonly articles: readonly MetsPart[]; readonly rest: readonly string[] } | null {
  const logical = childrenNamed(root, 'structMap').find(each => /^logical$/i.test(each.attributes['TYPE'] ?? ''));
  const divisions = logical === undefined ? [] : outermostArticles(logical);
  const byFile = new Map(pages.map(page => [page.file, page]));
  const linked = linkedFiles(root);
  const labels = pageLabels(root);
  const used = new Set<MetsPage['blocks'][number]>();
  const whole = new Set<string>();
  const articles: MetsPart[] = [];
  for (const division of divisions) {
    const paragraphs: string[] = [];
    const missing: string[] = [];
    const places = placesOf(division, linked).filter(({ file }) => byFile.has(file));
    for (const { file, block } of places) {
      if (block === undefined) {
        if (whole.has(file)) return null;
        whole.add(file);
      }
      const blocks = byFile.get(file)?.blocks ?? [];
      const found = block === undefined ? blocks : blocks.filter(({ id }) => id === block);
      if (found.length === 0 && block !== undefined) missing.push(block);
      for (const each of found) {
        used.add(each);
        paragraphs.push(each.text);
      }
    }
    const first = places[0]?.file;
    articles.push({ division, paragraphs, missing, page: first === undefined ? undefined : labels.get(first) });
  }
  const rest = pages.flatMap(({ blocks }) => blocks.filter(block => !used.has(block)).map(({ text }) => text));
  return { articles, rest };
}

/** An article within an article is a part of it. */
function outermostArticles(element: XmlElement): XmlElement[] {
  return childrenNamed(element, 'div').flatMap(division =>
    ARTICLE.test(division.attributes['TYPE'] ?? '') ? [division] : outermostArticles(division),
  );
}

interface Place {
  readonly file: string;
  /** Undefined for a whole page. */
  readonly block: string | undefined;
}

/** What a division points to, in its order; where it points to nothing, the pages that it is linked to. */
function placesOf(division: XmlElement, linked: ReadonlyMap<string, readonly string[]>): Place[] {
  const places: Place[] = [];
  for (const element of descendantsOf(division)) {
    const { local, attributes } = element;
    const file = attributes['FILEID'];
    if (file === undefined) continue;
    const isPointed = local === 'area' && attributes['BEGIN'] !== undefined && /^(?:IDREF|)$/i.test(attributes['BETYPE'] ?? '');
    if (local === 'area' || local === 'fptr') places.push({ file, block: isPointed ? attributes['BEGIN'] : undefined });
  }
  if (places.length > 0) return places;
  const own = [division, ...descendantsOf(division)].map(({ attributes }) => attributes['ID'] ?? '');
  return [...new Set(own.flatMap(id => linked.get(id) ?? []))].map(file => ({ file, block: undefined }));
}

/** The files of the pages that a division is linked to (structLink), by the id of the division. */
function linkedFiles(root: XmlElement): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>();
  for (const division of physicalPages(root)) files.set(division.attributes['ID'] ?? '', filesOf(division));
  const linked = new Map<string, string[]>();
  for (const link of childrenNamed(root, 'structLink').flatMap(each => childrenNamed(each, 'smLink'))) {
    const from = link.attributes['xlink:from'] ?? '';
    linked.set(from, [...(linked.get(from) ?? []), ...(files.get(link.attributes['xlink:to'] ?? '') ?? [])]);
  }
  return linked;
}

const filesOf = (division: XmlElement): string[] =>
  childrenNamed(division, 'fptr').flatMap(pointer =>
    [pointer, ...descendantsOf(pointer)].flatMap(({ attributes }) => attributes['FILEID'] ?? []),
  );

const physicalPages = (root: XmlElement): XmlElement[] =>
  childrenNamed(root, 'structMap')
    .filter(each => /^physical$/i.test(each.attributes['TYPE'] ?? ''))
    .flatMap(each => [...descendantsOf(each)].filter(({ local }) => local === 'div'));

/** What pages are called, by their files. */
const pageLabels = (root: XmlElement): ReadonlyMap<string, string> =>
  new Map(
    physicalPages(root).flatMap(division => {
      const label = division.attributes['ORDERLABEL'] ?? division.attributes['ORDER'];
      return label === undefined ? [] : filesOf(division).map(file => [file, label] as const);
    }),
  );
