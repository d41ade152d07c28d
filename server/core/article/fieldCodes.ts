import type { Span } from '../text/span';
import { type Block, partOf } from './blocks';
import { headerDatesIn } from './headerDates';
import type { MetadataLine } from './metadata';
import { pagesOnlyIn } from './pageNumbers';
import { type Part, partsWithin } from './parts';

type Field = 'title' | 'author' | 'outlet' | 'date' | 'page' | 'text' | 'other';

/** The codes of Factiva's fields; what is not named is about the article, too. */
const FIELDS: Readonly<Record<string, Field>> = {
  HD: 'title',
  BY: 'author',
  SN: 'outlet',
  PD: 'date',
  PG: 'page',
  LP: 'text',
  TD: 'text',
  ...Object.fromEntries(
    'AN|ART|CLM|CO|CR|CT|CX|CY|DLN|ED|ET|IN|IPC|IPD|LA|NS|PUB|RE|RF|SC|SE|VOL|WC'.split('|').map(code => [code, 'other']),
  ),
};

const CODE = /^[A-Z]{2,3}(?=[ \t]{2}|\t|[\r\n]|$)/;

/** So many different codes, a title and a text among them, show such an export. */
const FEWEST = 5;

/**
 * The parts of an article that a database wrote with field codes ('HD' above its headline or in front of it), with what each field says;
 * other parts as they are. Codes alone are lines about the article.
 */
export function withFieldCodes(text: string, parts: readonly Part[]): readonly Part[] {
  const codes = parts.map(({ block }) => codeAt(text, block));
  const found = new Set(codes);
  if (found.size <= FEWEST || !found.has('HD') || !(found.has('LP') || found.has('TD'))) return parts;
  let field: Field = 'text';
  return parts.flatMap((part, index): Part[] => {
    const code = codes[index];
    if (code !== undefined) field = FIELDS[code] ?? 'other';
    const { block } = part;
    const from = code === undefined ? block.start : block.start + (/^\S+\s*/.exec(text.slice(block.start, block.end))?.[0].length ?? 0);
    if (from >= block.end) return [lineOf(block)];
    if (field !== 'text') return [lineOf(block, fieldIn(text, field, { start: from, end: block.end }))];
    if (code === undefined) return [part];
    return [
      lineOf(partOf(text, block, block.start, block.start + code.length)),
      ...partsWithin(text, partOf(text, block, from, block.end)),
    ];
  });
}

function codeAt(text: string, { start, end }: Block): string | undefined {
  const code = CODE.exec(text.slice(start, Math.min(end, start + 5)))?.[0];
  return code !== undefined && code in FIELDS ? code : undefined;
}

const lineOf = (block: Block, value: Partial<MetadataLine> = {}): Part => {
  const metadata: MetadataLine = { start: block.start, end: block.end, kind: 'metadata', ...value };
  return { block, kind: metadata.kind, verdict: undefined, metadata };
};

function fieldIn(text: string, field: Field, { start, end }: Span): Partial<MetadataLine> {
  const span = { start, end };
  const [date] = field === 'date' ? headerDatesIn(text, span) : [];
  if (date !== undefined) return { date: { value: date.value, span: { start: date.start, end: date.end }, source: 'metadata' } };
  if (field === 'title') return { title: span };
  if (field === 'outlet') return { outlet: span };
  const pages = field === 'page' ? pagesOnlyIn(text.slice(start, end)) : undefined;
  if (pages !== undefined) return { page: { start: start + pages.start, end: start + pages.end } };
  const by = /^by\s+/i.exec(text.slice(start, end))?.[0].length ?? 0;
  if (field === 'author') return { kind: 'byline', author: { start: start + by, end } };
  return {};
}
