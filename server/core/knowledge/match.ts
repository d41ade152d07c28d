import { nameKey } from '../entities/suggestions/articleNames';
import type { EntityType } from '../entities/types';
import { foldForSearch } from '../text/fold';
import type { KnowledgeItem } from './types';

/** Who or what is looked for: an entity of the register, or a name that is suggested for it. */
export interface Wanted {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: EntityType;
  readonly description?: string;
}

/** Why an item may be what is looked for, or not. */
export type Evidence =
  | { readonly kind: 'name' | 'alias' | 'aliasIsName' | 'sharedAlias'; readonly form: string }
  | { readonly kind: 'type' | 'otherType'; readonly type: EntityType }
  | { readonly kind: 'moreNames'; readonly count: number }
  | { readonly kind: 'description'; readonly words: readonly string[] }
  | { readonly kind: 'only' }
  | { readonly kind: 'others'; readonly count: number }
  | { readonly kind: 'oneWord' };

/** An item that may be what is looked for. */
export interface Candidate {
  readonly item: KnowledgeItem;
  /** 0 to 100. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** From this score on, a candidate is beyond doubt. */
export const BEYOND_DOUBT = 90;

/** Points of the evidence. Full name and type make 80, and only without a rival and without a doubt more than {@link BEYOND_DOUBT}. */
const POINTS = {
  name: 60,
  alias: 50,
  aliasIsName: 45,
  sharedAlias: 35,
  moreNames: 6,
  mostMoreNames: 12,
  type: 20,
  otherType: -40,
  description: 10,
  only: 10,
  others: -15,
  oneWord: -20,
} as const;

/** A rival is a candidate of no other type with at most so many points less. */
const RIVAL = 20;

/**
 * The items that may be what is looked for, the best first. All have one of its names. A candidate counts for less where others have
 * the name as well, where the types differ, and where a name of one word is all that agrees: in these cases a person decides.
 * Of equal ones the best known comes first, which is not evidence.
 */
export function candidatesFor(wanted: Wanted, items: readonly KnowledgeItem[]): Candidate[] {
  const scored = [...new Map(items.map(item => [item.id, item])).values()].flatMap(item => {
    const evidence = evidenceOf(wanted, item);
    return evidence === null ? [] : [{ item, evidence, points: pointsOf(evidence) }];
  });
  const candidates = scored.map(({ item, evidence, points }): Candidate => {
    const rivals = scored.filter(other => other.item !== item && fits(wanted, other.item) && points - other.points <= RIVAL).length;
    const all: Evidence[] = [...evidence, rivals === 0 ? { kind: 'only' } : { kind: 'others', count: rivals }];
    return { item, evidence: all, score: Math.max(0, Math.min(100, pointsOf(all))) };
  });
  return candidates.sort(
    (a, b) => b.score - a.score || (b.item.popularity ?? 0) - (a.item.popularity ?? 0) || (a.item.id < b.item.id ? -1 : 1),
  );
}

/** True for a candidate that may be taken over without a look at each: well above, and no other close to it. */
export const isBeyondDoubt = ([best, second]: readonly Candidate[], least: number = BEYOND_DOUBT): boolean =>
  best !== undefined && best.score >= least && (second === undefined || best.score - second.score >= RIVAL);

const fits = ({ type }: Wanted, item: KnowledgeItem): boolean => item.type === undefined || item.type === type || type === 'other';

function evidenceOf(wanted: Wanted, item: KnowledgeItem): Evidence[] | null {
  const [name, itemName] = [nameKey(wanted.name), nameKey(item.name)];
  const itemAliases = new Set(item.aliases.map(nameKey));
  const shared = wanted.aliases.filter(alias => nameKey(alias) === itemName || itemAliases.has(nameKey(alias)));
  const aliasAsName = wanted.aliases.find(alias => nameKey(alias) === itemName);
  const evidence: Evidence[] = [];
  if (name === itemName) evidence.push({ kind: 'name', form: item.name });
  else if (itemAliases.has(name)) evidence.push({ kind: 'alias', form: wanted.name });
  else if (aliasAsName !== undefined) evidence.push({ kind: 'aliasIsName', form: aliasAsName });
  else if (shared[0] !== undefined) evidence.push({ kind: 'sharedAlias', form: shared[0] });
  else return null;
  const more = name === itemName || itemAliases.has(name) ? shared.length : shared.length - 1;
  if (more > 0) evidence.push({ kind: 'moreNames', count: more });
  if (item.type !== undefined) {
    if (item.type === wanted.type) evidence.push({ kind: 'type', type: item.type });
    else if (wanted.type !== 'other') evidence.push({ kind: 'otherType', type: item.type });
  }
  const words = sharedWords(wanted.description ?? '', item.description ?? '');
  if (words.length > 0) evidence.push({ kind: 'description', words });
  // 'Georgia' is a country, a state and a woman; a full name of two words is rarely shared.
  const isOneWord = !name.includes(' ') && more === 0 && words.length === 0;
  if (isOneWord && wanted.type !== 'place') evidence.push({ kind: 'oneWord' });
  return evidence;
}

function pointsOf(evidence: readonly Evidence[]): number {
  return evidence.reduce(
    (sum, each) => sum + (each.kind === 'moreNames' ? Math.min(POINTS.mostMoreNames, POINTS.moreNames * each.count) : POINTS[each.kind]),
    0,
  );
}

/** Words of two descriptions that say something: those of five letters and more. */
function sharedWords(a: string, b: string): string[] {
  const words = new Set(foldForSearch(b).split(/[^\p{L}\p{N}]+/u));
  return [...new Set(foldForSearch(a).split(/[^\p{L}\p{N}]+/u))].filter(word => word.length >= 5 && words.has(word));
}
