import { isMap, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import { foldForSearch } from '../text/fold';
import type { FileProblem } from '../text/problem';
import type { Span } from '../text/span';
import { passageKey } from './passageKey';
import { DECISIONS, type Decision } from './types';
import { isNothing, openYaml, scalarText, spanOf, uniquePairs, unknownField, wrongType } from './yamlFile';

/** One entry of `furniture.yaml`: what the researcher said of every passage of a text. */
export interface StandingDecision {
  /** The passage's text, white space collapsed. */
  readonly key: string;
  readonly decision: Decision;
  /** Only articles of this outlet; absent for all. */
  readonly outlet?: string;
  /** Where the text stands in the file. */
  readonly span: Span;
}

export interface DecisionsFile {
  readonly entries: readonly StandingDecision[];
  /** Codes: broken-yaml, too-many-aliases, duplicate-key, unknown-field, wrong-type, missing-text, missing-decision, bad-decision, duplicate-decision. */
  readonly problems: readonly FileProblem[];
}

export const DECISION_FIELDS = ['text', 'decision', 'outlet'] as const;

/** Reads `furniture.yaml`: a list `furniture:` of texts and decisions. What is wrong is a problem at its place; the rest is read. Never throws. */
export function parseDecisions(text: string): DecisionsFile {
  const { root, problems: found } = openYaml(text, 'decisions');
  const problems = [...found];
  if (root === null) return { entries: [], problems };
  if (!isMap(root)) return { entries: [], problems: [...problems, wrongType(root, WHOLE)] };
  const entries: StandingDecision[] = [];
  for (const { key, value } of uniquePairs(root as YAMLMap.Parsed, problems)) {
    if (scalarText(key) !== 'furniture') problems.push(unknownField(key, 'furniture'));
    else if (isSeq(value)) for (const item of value.items as ParsedNode[]) readEntry(item, entries, problems);
    else if (!isNothing(value)) problems.push(wrongType(value, WHOLE));
  }
  return { entries: withoutDuplicates(entries, problems), problems };
}

const WHOLE = 'This file should hold a list `furniture:`, each entry with `text:` and `decision:`.';

function readEntry(item: ParsedNode, entries: StandingDecision[], problems: FileProblem[]): void {
  if (!isMap(item)) {
    problems.push(wrongType(item, 'An entry is a `text:` and a `decision:`, as in `- {text: Follow us, decision: remove}`.'));
    return;
  }
  const values: Partial<Record<(typeof DECISION_FIELDS)[number], { readonly text: string; readonly node: ParsedNode }>> = {};
  for (const { key, value } of uniquePairs(item as YAMLMap.Parsed, problems)) {
    const field = DECISION_FIELDS.find(name => name === scalarText(key));
    const text = scalarText(value);
    if (field === undefined) problems.push(unknownField(key, DECISION_FIELDS.join(', ')));
    else if (isNothing(value)) continue;
    else if (text === undefined) problems.push(wrongType(value, `\`${field}\` should be a text.`));
    else values[field] = { text, node: value };
  }
  const { text, decision, outlet } = values;
  const key = passageKey(text?.text ?? '');
  const known = DECISIONS.find(name => name === decision?.text);
  if (text === undefined || key === '')
    problems.push(incomplete(item, 'missing-text', "Say which passage: 'text: …', as it stands in the articles."));
  if (decision === undefined)
    problems.push(incomplete(item, 'missing-decision', `Say what is to become of it: 'decision: ${DECISIONS.join('|')}'.`));
  else if (known === undefined) {
    const message = `'${decision.text.slice(0, 60)}' is no decision. Write one of: ${DECISIONS.join(', ')}.`;
    problems.push({ ...spanOf(decision.node), code: 'bad-decision', severity: 'error', message });
  }
  if (text === undefined || key === '' || known === undefined) return;
  entries.push({ key, decision: known, ...(outlet && { outlet: outlet.text }), span: spanOf(text.node) });
}

const incomplete = (item: ParsedNode, code: string, message: string): FileProblem => ({
  ...spanOf(item),
  code,
  severity: 'error',
  message,
});

function withoutDuplicates(entries: readonly StandingDecision[], problems: FileProblem[]): StandingDecision[] {
  const first = new Map<string, StandingDecision>();
  return entries.filter(entry => {
    const name = scopeOf(entry);
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, entry);
      return true;
    }
    const message = 'This text has an entry already, which counts. Take one of them out.';
    const related = [{ span: before.span, message: 'The entry that counts' }];
    problems.push({ ...entry.span, code: 'duplicate-decision', severity: 'warning', message, related });
    return false;
  });
}

/** What entries must differ in. */
export const scopeOf = ({ key, outlet }: Pick<StandingDecision, 'key' | 'outlet'>): string =>
  `${outlet === undefined ? '' : outletKey(outlet)}\n${key}`;

/** Outlets are the same in any case and spelling of their letters. */
export const outletKey = (outlet: string): string => foldForSearch(outlet);

/** Decisions by the text they are about. */
export type DecisionIndex = ReadonlyMap<string, readonly StandingDecision[]>;

export function indexDecisions(entries: readonly StandingDecision[]): DecisionIndex {
  const index = new Map<string, StandingDecision[]>();
  for (const entry of entries) {
    const known = index.get(entry.key);
    if (known === undefined) index.set(entry.key, [entry]);
    else known.push(entry);
  }
  return index;
}

/** The decision on a passage of an article of an outlet: that for the outlet, else that for all. */
export function decisionOn(index: DecisionIndex, key: string, outlet: string | undefined): StandingDecision | undefined {
  const entries = index.get(key);
  if (entries === undefined) return undefined;
  const own = outlet === undefined ? undefined : outletKey(outlet);
  return (
    entries.find(entry => entry.outlet !== undefined && outletKey(entry.outlet) === own) ??
    entries.find(entry => entry.outlet === undefined)
  );
}
