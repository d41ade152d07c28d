import type { Span } from '../text/span';
import type { Language } from './language';
import { defaultLanguage } from './languages';
import type { Direction, Meaning } from './meaning';
import type { Token, TokenTable } from './tokens';

/** A stretch of text that is tagged by itself; `aside` where its dates are not part of the narrative. */
export interface TaggedPassage extends Span {
  readonly aside?: boolean;
}

/** A time expression before it is valued. `direction` is what the tense of its clause says. */
export interface FoundTimex extends Span {
  readonly meaning: Meaning;
  readonly direction: Direction;
  readonly rule: string;
  /** In a passage whose dates are never an anchor time. */
  readonly aside: boolean;
}

/** Where the expressions are and what they mean, whatever the publication date: a function of each passage's own text. */
export function findTimexes(text: string, passages: readonly TaggedPassage[], language: Language = defaultLanguage()): FoundTimex[] {
  const found: FoundTimex[] = [];
  for (const passage of passages) {
    const table = language.scanner.scan(text, passage);
    for (const island of islandsOf(table, language)) {
      const tokens = language.compose(text, tokensOf(table, island));
      for (let index = 0; index < tokens.length; index++) {
        const token = tokens[index];
        if (token?.meaning === undefined || token.rule === undefined || !language.isExpression(token.type)) continue;
        found.push({
          start: token.start,
          end: token.end,
          meaning: token.meaning,
          direction: needsDirection(token.meaning) ? language.directionOf(text, passage, token.follows ?? token) : 'nearest',
          rule: token.rule,
          aside: passage.aside === true,
        });
      }
    }
  }
  return found;
}

/** How far an expression may reach on either side of its trigger, in tokens. */
const REACH_BEFORE = 9;
const REACH_AFTER = 9;

/** Stretches of tokens around triggers; only they are looked at. */
function islandsOf(table: TokenTable, language: Language): Span[] {
  const islands: { start: number; end: number }[] = [];
  const { triggers } = language.lexicon;
  let open: { start: number; end: number } | undefined;
  for (let index = 0; index < table.count; index++) {
    if (triggers[table.types[index] ?? 0] !== 1) continue;
    if (open !== undefined && index - REACH_BEFORE <= open.end) open.end = Math.min(table.count, index + REACH_AFTER + 1);
    else {
      open = { start: Math.max(0, index - REACH_BEFORE), end: Math.min(table.count, index + REACH_AFTER + 1) };
      islands.push(open);
    }
  }
  return islands;
}

function tokensOf(table: TokenTable, island: Span): Token[] {
  const tokens: Token[] = [];
  for (let index = island.start; index < island.end; index++) {
    const start = table.starts[index] ?? 0;
    tokens.push({
      type: table.types[index] ?? 0,
      num: table.nums[index] ?? Number.NaN,
      start,
      end: table.ends[index] ?? start,
      glued: index > 0 && table.ends[index - 1] === start,
    });
  }
  return tokens;
}

function needsDirection(meaning: Meaning): boolean {
  let { when } = meaning;
  for (;;) {
    if (when.is === 'field') return when.direction === undefined;
    if (when.is === 'numeric') return when.year === null;
    if (when.is === 'before') when = when.end;
    else if (when.is === 'part' || (when.is === 'time' && when.of !== undefined)) when = when.of as Meaning['when'];
    else if (when.is === 'shift' && typeof when.base !== 'string') when = when.base;
    else return false;
  }
}
