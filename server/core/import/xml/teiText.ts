import { xmlReader } from './reader';
import type { XmlForm, XmlPath } from './types';

const paths = (...names: readonly string[]): XmlPath[] => names.map(at => ({ at }));

/** Where a TEI header may describe what was transcribed. */
const BIBL = [
  'sourceDesc/bibl',
  'sourceDesc/listBibl/bibl',
  'sourceDesc/biblFull',
  'biblStruct/analytic',
  'biblStruct/monogr',
  'biblStruct/monogr/imprint',
];
const inBibl = (rest: string): string[] => BIBL.map(each => `${each}/${rest}`);

/**
 * TEI P5 and P4: a text a document, those of a corpus too. The original is read (`sic`, `orig`, `abbr`), not what editors put for it; notes come behind
 * the text.
 */
const TEI: XmlForm = {
  documents: [{ at: 'TEI' }, { at: 'TEI.2' }],
  facts: [
    ...inBibl('title').map(at => ({ is: 'title', at, where: { level: /^a$/ } }) as const),
    { is: 'title', at: 'titleStmt/title', where: { type: /^(?!sub)/ } },
    ...inBibl('title').map(at => ({ is: 'outlet', at, where: { level: /^[js]$/ } }) as const),
    ...inBibl('publisher').map(at => ({ is: 'outlet', at }) as const),
    ...inBibl('date').flatMap(at => [{ is: 'date', at, from: 'when' } as const, { is: 'date', at } as const]),
    { is: 'date', at: 'profileDesc/creation/date', from: 'when' },
    { is: 'date', at: 'publicationStmt/date', from: 'when' },
    { is: 'date', at: 'publicationStmt/date' },
    ...inBibl('author').map(at => ({ is: 'author', at }) as const),
    { is: 'author', at: 'titleStmt/author' },
    ...inBibl('idno').map(at => ({ is: 'url', at, where: { type: /^(?:url|uri)$/i } }) as const),
    ...inBibl('ptr').map(at => ({ is: 'url', at, from: 'target' }) as const),
    ...inBibl('biblScope').flatMap(at => [
      { is: 'page', at, where: { unit: /^pages?$/ } } as const,
      { is: 'section', at, where: { unit: /^(?:section|part)$/ } } as const,
      { is: 'other:issue', at, where: { unit: /^(?:issue|volume)$/ } } as const,
    ]),
    ...inBibl('edition').map(at => ({ is: 'edition', at }) as const),
    { is: 'language', at: 'langUsage/language', from: 'ident' },
    { is: 'language', at: 'TEI', from: 'xml:lang' },
    { is: 'keywords', at: 'keywords/term' },
    { is: 'keywords', at: 'keywords/list/item' },
    { is: 'copyright', at: 'availability/p' },
    { is: 'copyright', at: 'availability/licence' },
    { is: 'id', at: 'publicationStmt/idno' },
    { is: 'id', at: 'TEI', from: 'xml:id' },
  ],
  body: paths('text/front', 'text/body', 'text/back'),
  blocks: paths(
    'p',
    'ab',
    'head',
    'div',
    'div1',
    'div2',
    'div3',
    'lg',
    'item',
    'label',
    'row',
    'cell',
    'quote',
    'sp',
    'stage',
    'byline',
    'dateline',
    'salute',
    'signed',
    'opener',
    'closer',
    'trailer',
    'argument',
    'epigraph',
    'figure',
    'figDesc',
    'docAuthor',
    'docTitle',
    'titlePart',
    'list',
    'table',
  ),
  lines: paths('lb', 'l'),
  asides: [{ at: 'note' }],
  skipped: paths('fw', 'choice/corr', 'choice/reg', 'choice/expan', 'del'),
};

export const readTeiText = xmlReader(TEI);
