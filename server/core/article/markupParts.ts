import type { Block } from './blocks';
import type { Markup } from './markup';
import { metadataLineOf } from './metadata';
import { type Part, partByLooks } from './parts';
import { DOUBTFUL, type PassageKind } from './types';

/** The kinds that Markdown itself gives; what a paragraph is, its looks say. */
const KIND_OF_ROLE: Readonly<Record<Exclude<Markup['role'], 'text' | 'html' | 'note'>, PassageKind>> = {
  heading: 'heading',
  quote: 'quote',
  item: 'list',
  row: 'list',
  image: 'caption',
};

const kindOf = (role: Markup['role']): PassageKind | undefined =>
  role === 'text' || role === 'html' || role === 'note' ? undefined : KIND_OF_ROLE[role];

/** The part of a heading or an item, which may be a line about the article. */
export function markedPart(text: string, block: Block, { role, level }: Markup): Part {
  const part = partByLooks(block);
  const kind = kindOf(role);
  if (part.verdict === undefined && kind !== undefined) part.kind = kind;
  if (role !== 'item' && !(role === 'heading' && level !== 1)) return part;
  const metadata = metadataLineOf(text, block);
  return metadata?.end === block.end ? { block, kind: metadata.kind, verdict: undefined, metadata } : part;
}

/** A heading with a date or a name is about the article where no other of its level is, items are where all of their list are. */
export function withoutStrayLines(parts: readonly Part[]): Part[] {
  const levels = new Map<number, number>();
  const lists = new Map<number, boolean>();
  for (const { block, metadata } of parts) {
    const { markup } = block;
    if (markup?.level !== undefined && metadata !== undefined) levels.set(markup.level, (levels.get(markup.level) ?? 0) + 1);
    if (markup?.group !== undefined) lists.set(markup.group, (lists.get(markup.group) ?? true) && metadata !== undefined);
  }
  return parts.map(part => {
    const { markup } = part.block;
    if (markup === undefined || part.metadata === undefined) return part;
    const stray =
      markup.level === undefined ? markup.group !== undefined && lists.get(markup.group) !== true : (levels.get(markup.level) ?? 0) > 1;
    return stray ? { block: part.block, kind: kindOf(markup.role) ?? 'body', verdict: undefined } : part;
  });
}

/**
 * Holds the judges to what Markdown says: a block keeps its kind unless it goes, a list, a table or HTML goes whole or not at all, rows
 * and footnotes stay, and a heading stays where the text below it does.
 */
export function keepMarkup(parts: readonly Part[]): void {
  const groups = new Map<number, Part[]>();
  parts.forEach((part, index) => {
    const { markup } = part.block;
    if (markup === undefined) return;
    if (NEVER_CUT.has(markup.role) || (markup.role === 'image' && part.verdict?.drop === 'repeated')) part.verdict = undefined;
    if (markup.role === 'heading' && part.kind !== 'headline' && goes(part) && staysBelow(parts, index)) doubt(part);
    if (markup.group === undefined) return;
    const group = groups.get(markup.group);
    if (group === undefined) groups.set(markup.group, [part]);
    else group.push(part);
  });
  for (const group of groups.values()) {
    if (group.some(part => !goes(part) || part.block.markup?.fixed === true)) group.forEach(doubt);
  }
  for (const part of parts) {
    const { markup } = part.block;
    if (markup === undefined || goes(part) || part.metadata !== undefined || part.kind === 'headline' || part.kind === 'dateline') continue;
    part.kind = kindOf(markup.role) ?? (part.kind === 'furniture' ? 'body' : part.kind);
  }
}

const NEVER_CUT: ReadonlySet<Markup['role']> = new Set<Markup['role']>(['row', 'note']);

const goes = ({ verdict }: Part): boolean => (verdict?.strength ?? 0) >= DOUBTFUL;

function staysBelow(parts: readonly Part[], heading: number): boolean {
  const below = parts[heading + 1];
  return below !== undefined && below.block.markup?.role !== 'heading' && !goes(below);
}

/** Leaves of a verdict a hint. */
function doubt(part: Part): void {
  if (part.verdict !== undefined && goes(part)) part.verdict = { ...part.verdict, strength: HINT };
}

const HINT = 0.3;
