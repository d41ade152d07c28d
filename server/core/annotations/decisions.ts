import { readJsonLines, sortedLines } from './jsonLines';

/** What was decided on annotations that belong together: which of them the chosen set has; none is a decision, too. */
export interface Decision {
  readonly article: string;
  /** Ids of the annotations that were compared, sorted. */
  readonly ids: readonly string[];
  /** Those of them that were accepted, sorted. */
  readonly accepted: readonly string[];
  /** An ISO 8601 instant, UTC; what was decided together has the same. */
  readonly decided: string;
}

/** The decisions of a chosen set: `pressmark/adjudication/<annotator>.jsonl`. Lines that cannot be read are kept as they are. */
export interface DecisionLog {
  readonly decisions: readonly Decision[];
  readonly unreadable: readonly string[];
}

/** Where the decisions of a chosen set are, relative to the corpus folder; `annotator` is a folder's name. */
export const decisionsPathOf = (annotator: string): string => `pressmark/adjudication/${annotator}.jsonl`;

/** Reads a decision log. Never throws. */
export function parseDecisions(text: string): DecisionLog {
  const { items, unreadable } = readJsonLines(text, decisionOf);
  return { decisions: items, unreadable };
}

/** A decision log as text: one decision a line, by article, ids and time, so that git merges those of two people. */
export function serialiseDecisions({ decisions, unreadable }: DecisionLog): string {
  const lines = decisions.map(({ article, ids, accepted, decided }) => JSON.stringify({ article, ids, accepted, decided }));
  return sortedLines(lines, unreadable);
}

/** What was decided last on exactly these annotations. */
export function decisionOn(log: DecisionLog, ids: readonly string[]): Decision | undefined {
  const key = keyOfIds(ids);
  return log.decisions.filter(each => keyOfIds(each.ids) === key).reduce<Decision | undefined>(later, undefined);
}

/** The decisions that were made last, together. */
export function lastDecisions({ decisions }: DecisionLog): readonly Decision[] {
  const last = decisions.reduce<Decision | undefined>(later, undefined);
  return last === undefined ? [] : decisions.filter(({ decided }) => decided === last.decided);
}

export const keyOfIds = (ids: readonly string[]): string => [...ids].sort().join(' ');

/** ISO instants in UTC compare as text. */
const later = (a: Decision | undefined, b: Decision): Decision => (a === undefined || b.decided >= a.decided ? b : a);

function decisionOf(value: Readonly<Record<string, unknown>>): Decision | null {
  const { article, ids, accepted, decided } = value;
  if (typeof article !== 'string' || typeof decided !== 'string' || !INSTANT.test(decided) || !isTexts(ids) || !isTexts(accepted))
    return null;
  return { article, ids, accepted, decided };
}

const INSTANT = /^\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z$/;

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(each => typeof each === 'string');
