import { type Span, sliceOf } from '../text/span';
import { AROUND_ARTICLE } from './messages';
import { DOUBTFUL, type Verdict } from './types';

/** Of an article's full sentences, in sentences. */
export interface SentenceShare {
  readonly all: number;
  readonly cut: number;
}

/** More than this share of the sentences is much, of a whole page and of a text alone. */
const MUCH = { page: 1 / 2, text: 1 / 3 };

/** Verdicts of this strength are certain. */
const CERTAIN = 0.8;
const HINT = 0.4;

/**
 * The verdicts on an article's passages; where they would leave out more than a third of its full sentences, and no page around the
 * article was found, only what is certain goes, and the rest of the sentences is doubted.
 */
export function restrained(
  text: string,
  passages: readonly Span[],
  verdicts: readonly (Verdict | undefined)[],
): readonly (Verdict | undefined)[] {
  if (isPage(verdicts)) return verdicts;
  const uncertain = passages.map((passage, index) => isUncertainCut(verdicts[index]) && sentencesIn(sliceOf(text, passage)) > 0);
  if (!uncertain.includes(true)) return verdicts;
  if (sentencesCut(text, passages, verdicts) <= MUCH.text * sentencesOf(text, passages)) return verdicts;
  return verdicts.map((verdict, index) => (verdict !== undefined && uncertain[index] ? { ...verdict, strength: HINT } : verdict));
}

const isCut = (verdict: Verdict | undefined): boolean => (verdict?.strength ?? 0) >= DOUBTFUL;
const isUncertainCut = (verdict: Verdict | undefined): boolean => isCut(verdict) && (verdict?.strength ?? 0) < CERTAIN;

const isPage = (verdicts: readonly (Verdict | undefined)[]): boolean =>
  verdicts.some(verdict => isCut(verdict) && AROUND_ARTICLE.has(verdict?.reason));

/** What the verdicts leave out, where it is much: more than a third of the article's full sentences, or of a whole page half. */
export function muchLeftOut(
  text: string,
  passages: readonly Span[],
  verdicts: readonly (Verdict | undefined)[],
): SentenceShare | undefined {
  const cut = sentencesCut(text, passages, verdicts);
  if (cut < FEWEST) return undefined;
  const all = sentencesOf(text, passages);
  return cut > (isPage(verdicts) ? MUCH.page : MUCH.text) * all ? { all, cut } : undefined;
}

/** Two sentences of a short article are not much. */
const FEWEST = 4;

/** How many full sentences of an article its verdicts leave out. Linear. */
const sentencesCut = (text: string, passages: readonly Span[], verdicts: readonly (Verdict | undefined)[]): number =>
  sentencesOf(
    text,
    passages.filter((_, index) => isCut(verdicts[index])),
  );

const sentencesOf = (text: string, spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + sentencesIn(sliceOf(text, span)), 0);

/** Full stops and the like behind small letters; a line of a few words, such as a label, is not a sentence. */
export function sentencesIn(line: string): number {
  if (line.split(/\s+/, SHORTEST).length < SHORTEST) return 0;
  return line.match(/[\p{Ll}\p{Lo}\d)]["'’”»)\]]*[.!?。！？]["'’”»)\]]*(?=\s|$)/gu)?.length ?? 0;
}

const SHORTEST = 6;
