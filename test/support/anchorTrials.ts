import { ArticleAnchors } from '../../server/annotations/articleAnchors';
import { textHashOf } from '../../server/core/annotations/textHash';
import { anchorQuote } from '../../server/core/quotes/anchor';
import { selectorsFor } from '../../server/core/quotes/selectors';
import type { AnchorState } from '../../server/core/quotes/types';
import { sentencesOf } from '../../server/core/text/sentences';
import { overlaps, type Span, sameSpan, sliceOf } from '../../server/core/text/span';
import { wordsOf } from '../../server/core/text/words';
import { CLOSE, joined, LENGTHS, type Length, type Marked, OPEN, placed, shuffled } from './anchorChanges';
import { TRIAL_KINDS, type TrialKind } from './anchorKinds';
import { pick, type Random, randomNumbers } from './synthetic';

/** An annotated span of a text, and where it is in the changed text; null where it is gone. */
export interface AnchorTrial {
  readonly length: Length;
  readonly before: string;
  readonly span: Span;
  readonly after: string;
  readonly expected: Span | null;
}

/** An annotation of each length, one after another, on paragraphs of prose; its change of one kind. Null where that cannot be made. */
export function anchorTrial(kind: TrialKind, articles: readonly Marked[], nth: number, random: Random): AnchorTrial | null {
  const length = LENGTHS[nth % LENGTHS.length] ?? 'word';
  const article = pick(random, articles);
  const at = Math.floor(random() * article.length);
  const own = article[at]!;
  const span = spanIn(own, length, random);
  if (span === null) return null;
  const marked = article.map((each, index) =>
    index === at ? own.slice(0, span.start) + OPEN + sliceOf(own, span) + CLOSE + own.slice(span.end) : each,
  );
  const others = shuffled(random, articles)
    .slice(0, 12)
    .filter(each => each !== article)
    .flat();
  const texts = kind.change({ marked, at, length, random, others });
  if (texts === null) return null;
  const before = placed(texts.before ?? joined(marked));
  const after = placed(texts.after);
  if (before.span === null || after.text === before.text || (kind.demand === 'gone') !== (after.span === null)) return null;
  return { length, before: before.text, span: before.span, after: after.text, expected: after.span };
}

function spanIn(paragraph: string, length: Length, random: Random): Span | null {
  if (length === 'passage') {
    const sentences = sentencesOf(paragraph, { start: 0, end: paragraph.length });
    return random() < 0.3 ? { start: 0, end: paragraph.length } : pick(random, sentences);
  }
  const words = wordsOf(paragraph);
  const count = length === 'word' ? 1 + Math.floor(random() * 2) : 4 + Math.floor(random() * 5);
  if (words.length < count + 2) return null;
  const first = Math.floor(random() * (words.length - count));
  return { start: words[first]!.start, end: words[first + count - 1]!.end };
}

/** How often an annotation was found where it belongs, with other borders there, not at all, or somewhere else. */
export interface Found {
  right: number;
  atBorder: number;
  orphan: number;
  wrong: number;
}

export interface Outcomes {
  readonly made: number;
  /** By a program that knows only what is written down, and by one that has seen the text before. */
  readonly cold: Found;
  readonly running: Found;
  /** How many are back where they were when the text is. */
  readonly back: number;
  /** The trials that went wrong. */
  readonly failed: readonly AnchorTrial[];
}

const SEED = Number(process.env['PRESSMARK_SEED'] ?? 1) || 1;

/** Makes so many trials of a kind of change, if it can be made so often. */
export function outcomesOf(kind: TrialKind, articles: readonly Marked[], trials: number): Outcomes {
  const random = randomNumbers(SEED + 1000 * TRIAL_KINDS.indexOf(kind));
  const none = (): Found => ({ right: 0, atBorder: 0, orphan: 0, wrong: 0 });
  const [cold, running] = [none(), none()];
  const failed: AnchorTrial[] = [];
  let [made, back] = [0, 0];
  for (let nth = 0; made < trials && nth < 20 * trials; nth++) {
    const trial = anchorTrial(kind, articles, nth, random);
    if (trial === null) continue;
    made++;
    const written = { ...selectorsFor(trial.before, trial.span), textHash: textHashOf(trial.before) };
    const annotation = { id: '1', article: 'a.txt', annotator: 'ann', created: '2020-01-02T03:04:05Z', ...written };
    const all = new Map([['1', annotation]]);
    const anchors = new ArticleAnchors(trial.before);
    anchors.set('1', trial.span);
    anchors.replaceText(trial.after, all);
    const states = [anchorQuote(trial.after, written), anchors.anchorOf('1', annotation)] as const;
    const outcomes = states.map(state => outcomeOf(state, trial.expected));
    cold[outcomes[0] ?? 'wrong']++;
    running[outcomes[1] ?? 'wrong']++;
    if (outcomes.includes('wrong')) failed.push(trial);
    anchors.replaceText(trial.before, all);
    const again = [anchors.anchorOf('1', annotation), anchorQuote(trial.before, written)];
    if (again.every(state => outcomeOf(state, trial.span) === 'right')) back++;
  }
  return { made, cold, running, back, failed };
}

function outcomeOf(found: AnchorState, expected: Span | null): keyof Found {
  if (found.state === 'orphan') return expected === null ? 'right' : 'orphan';
  if (expected === null) return 'wrong';
  if (sameSpan(found.span, expected)) return 'right';
  return overlaps(found.span, expected) ? 'atBorder' : 'wrong';
}
