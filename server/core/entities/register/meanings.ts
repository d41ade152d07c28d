import type { ArticleEntry } from '../../article/types';
import { foldForSearch } from '../../text/fold';
import type { Entity, Mention, Register } from '../types';

/** What of an article decides between the meanings of a name. */
export interface MeaningEvidence {
  /** The ids that `articles.yaml` gives as meant in this article. */
  readonly chosen: ArticleEntry['meanings'];
  readonly outlet: string | undefined;
}

/** Why a name means one entity: the researcher chose it for the article, for articles that name a companion, or for those of an outlet. */
export type MeaningRule =
  | { readonly kind: 'article' }
  | { readonly kind: 'companion'; readonly entity: string }
  | { readonly kind: 'outlet'; readonly outlet: string };

/**
 * Ambiguous mentions as the researcher's rules decide them: `via` is then `choice`, and the `options` stay. Companions are the entities that
 * the article names without a rule, so that no rule rests on another. The same array where nothing is decided.
 */
export function withMeanings(mentions: readonly Mention[], register: Register, evidence: MeaningEvidence): readonly Mention[] {
  if (!mentions.some(({ via }) => via === 'ambiguous')) return mentions;
  const named = namedWithoutRule(mentions);
  return mentions.map(mention => {
    if (mention.via !== 'ambiguous') return mention;
    const meaning = meaningOf(mention.options ?? [], register, evidence, named);
    return meaning === undefined ? mention : { ...mention, entity: meaning.entity.id, type: meaning.entity.type, via: 'choice' as const };
  });
}

/** Ids of the entities that are named where no rule had to decide. */
export const namedWithoutRule = (mentions: readonly Mention[]): ReadonlySet<string> =>
  new Set(mentions.flatMap(({ entity, via }) => (entity === null || via === 'choice' ? [] : [entity])));

/**
 * The one of several entities that is meant: what was chosen for the article counts before companions, and these before the outlet. Nothing is
 * decided where rules of one kind name several of the entities.
 */
export function meaningOf(
  options: readonly string[],
  { byId }: Register,
  { chosen, outlet }: MeaningEvidence,
  named: ReadonlySet<string>,
): { readonly entity: Entity; readonly rule: MeaningRule } | undefined {
  const entities = options.flatMap(id => byId.get(id) ?? []);
  const key = outlet === undefined ? undefined : outletForm(outlet);
  const rulesOf: readonly ((entity: Entity) => MeaningRule | undefined)[] = [
    ({ id }) => (chosen.includes(id) ? { kind: 'article' } : undefined),
    ({ meantWith = [] }) => {
      const companion = meantWith.find(id => named.has(id) && !options.includes(id));
      return companion === undefined ? undefined : { kind: 'companion', entity: companion };
    },
    ({ meantIn = [] }) =>
      key !== undefined && outlet !== undefined && meantIn.some(name => outletForm(name) === key) ? { kind: 'outlet', outlet } : undefined,
  ];
  for (const ruleOf of rulesOf) {
    const fitting = entities.flatMap(entity => {
      const rule = ruleOf(entity);
      return rule === undefined ? [] : [{ entity, rule }];
    });
    if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : undefined;
  }
  return undefined;
}

/** Equal for outlets that are the same in any case and spelling of their letters. */
export const outletForm = (outlet: string): string => foldForSearch(outlet).trim();
