import { foldForSearch } from '../text/fold';
import type { FileProblem } from '../text/problem';
import type { Span } from '../text/span';
import { readYaml } from '../yaml/read';
import { isNothing, textOf, type YamlNode } from '../yaml/types';
import { placeOf, quotable, uniqueFields, unknownField, wrongType } from './fields';
import { FIELD_MESSAGES, FURNITURE_MESSAGES as MESSAGES } from './messages';
import { passageKey } from './passageKey';
import { DECISIONS, type Decision } from './types';

/** One entry of `furniture.yaml`: what the researcher said about every passage of a text. */
export interface FurnitureDecision {
  /** The passage's text, white space collapsed. */
  readonly key: string;
  readonly decision: Decision;
  /** Only articles of this outlet; absent for all. */
  readonly outlet?: string;
  /** Where the text is in the file. */
  readonly span: Span;
}

export interface DecisionsFile {
  readonly entries: readonly FurnitureDecision[];
  /** Codes: broken-yaml, merge-conflict, too-many-aliases, duplicate-key, unknown-field, wrong-type, missing-text, missing-decision, bad-decision, duplicate-decision. */
  readonly problems: readonly FileProblem[];
}

export const DECISION_FIELDS = ['text', 'decision', 'outlet'] as const;

/** Reads `furniture.yaml`: a list `furniture:` of texts and decisions. What is wrong is a problem at its place; the rest is read. Never throws. */
export function parseDecisions(text: string): DecisionsFile {
  const { root, problems: found } = readYaml(text);
  const problems = [...found];
  if (isNothing(root)) return { entries: [], problems };
  if (root.kind !== 'map') return { entries: [], problems: [...problems, wrongType(root, MESSAGES.notAList)] };
  const entries: FurnitureDecision[] = [];
  for (const field of uniqueFields(root, problems)) {
    if (field.key !== 'furniture') problems.push(unknownField(field, 'furniture'));
    else if (field.value.kind === 'list') for (const item of field.value.items) readEntry(item, entries, problems);
    else if (!isNothing(field.value)) problems.push(wrongType(field.value, MESSAGES.notAList));
  }
  return { entries: withoutDuplicates(entries, problems), problems };
}

function readEntry(item: YamlNode, entries: FurnitureDecision[], problems: FileProblem[]): void {
  if (item.kind !== 'map') {
    problems.push(wrongType(item, MESSAGES.notAnEntry));
    return;
  }
  const values: Partial<Record<(typeof DECISION_FIELDS)[number], { readonly text: string; readonly node: YamlNode }>> = {};
  for (const given of uniqueFields(item, problems)) {
    const field = DECISION_FIELDS.find(name => name === given.key);
    const text = textOf(given.value);
    if (field === undefined) problems.push(unknownField(given, DECISION_FIELDS.join(', ')));
    else if (isNothing(given.value)) continue;
    else if (text === undefined) problems.push(wrongType(given.value, FIELD_MESSAGES.notAText(field)));
    else values[field] = { text, node: given.value };
  }
  const { text, decision, outlet } = values;
  const key = passageKey(text?.text ?? '');
  const known = DECISIONS.find(name => name === decision?.text);
  const all = DECISIONS.join(', ');
  if (text === undefined || key === '') problems.push(incomplete(item, 'missing-text', MESSAGES.missingText));
  if (decision === undefined) problems.push(incomplete(item, 'missing-decision', MESSAGES.missingDecision(all)));
  else if (known === undefined) {
    const message = MESSAGES.badDecision(quotable(decision.text), all);
    problems.push({ ...placeOf(decision.node), code: 'bad-decision', severity: 'error', message });
  }
  if (text === undefined || key === '' || known === undefined) return;
  entries.push({ key, decision: known, ...(outlet && { outlet: outlet.text }), span: placeOf(text.node) });
}

const incomplete = (item: YamlNode, code: string, message: string): FileProblem => ({
  ...placeOf(item),
  code,
  severity: 'error',
  message,
});

function withoutDuplicates(entries: readonly FurnitureDecision[], problems: FileProblem[]): FurnitureDecision[] {
  const first = new Map<string, FurnitureDecision>();
  return entries.filter(entry => {
    const name = scopeOf(entry);
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, entry);
      return true;
    }
    const related = [{ span: before.span, message: MESSAGES.used }];
    problems.push({ ...entry.span, code: 'duplicate-decision', severity: 'warning', message: MESSAGES.duplicate, related });
    return false;
  });
}

/** What entries must differ in. */
export const scopeOf = ({ key, outlet }: Pick<FurnitureDecision, 'key' | 'outlet'>): string =>
  `${outlet === undefined ? '' : outletKey(outlet)}\n${key}`;

/** Outlets are the same in any case and spelling of their letters. */
export const outletKey = (outlet: string): string => foldForSearch(outlet);

/** Decisions by the text they are about. */
export type DecisionIndex = ReadonlyMap<string, readonly FurnitureDecision[]>;

export function indexDecisions(entries: readonly FurnitureDecision[]): DecisionIndex {
  const index = new Map<string, FurnitureDecision[]>();
  for (const entry of entries) {
    const known = index.get(entry.key);
    if (known === undefined) index.set(entry.key, [entry]);
    else known.push(entry);
  }
  return index;
}

/** The decision on a passage of an article of an outlet: that for the outlet, else that for all. */
export function decisionOn(index: DecisionIndex, key: string, outlet: string | undefined): FurnitureDecision | undefined {
  const entries = index.get(key);
  if (entries === undefined) return undefined;
  const own = outlet === undefined ? undefined : outletKey(outlet);
  return (
    entries.find(entry => entry.outlet !== undefined && outletKey(entry.outlet) === own) ??
    entries.find(entry => entry.outlet === undefined)
  );
}
