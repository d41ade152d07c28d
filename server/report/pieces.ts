import type { Draft } from './draft';

/** The parts of a draft that may be long. */
const LISTS = ['articles', 'sources', 'passages', 'entries'] as const;
type List = (typeof LISTS)[number];

/** A part of a draft that is small enough for one message: the draft without its lists, some items of a list, or that this was all. */
export type Piece = { readonly draft: Draft } | { readonly list: List; readonly items: readonly unknown[] } | { readonly isWhole: true };

/** Copying so many items to another thread takes some milliseconds. */
const ITEMS = 200;

/** A draft in pieces, in the order in which {@link assembler} takes them. */
export function* piecesOf(draft: Draft): Generator<Piece, void> {
  yield { draft: { ...draft, articles: [], sources: [], passages: [], entries: [] } };
  for (const list of LISTS) for (let at = 0; at < draft[list].length; at += ITEMS) yield { list, items: draft[list].slice(at, at + ITEMS) };
  yield { isWhole: true };
}

/** Puts pieces together: answers the draft at the last one, null before. */
export function assembler(): (piece: Piece) => Draft | null {
  let head: Draft | null = null;
  const lists: Record<List, unknown[]> = { articles: [], sources: [], passages: [], entries: [] };
  return piece => {
    if ('draft' in piece) head = piece.draft;
    else if ('list' in piece) lists[piece.list].push(...piece.items);
    else return head === null ? null : ({ ...head, ...lists } as Draft);
    return null;
  };
}
