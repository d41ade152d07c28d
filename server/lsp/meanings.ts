import type { ArticleRecord } from '../core/corpus/corpus';
import { countsOf } from '../core/corpus/queries';
import { type MeaningRule, meaningOf, namedWithoutRule, outletForm } from '../core/entities/register/meanings';
import type { Entity, Mention } from '../core/entities/types';
import { profileOf } from '../core/overview/profile';
import type { CorpusFolder } from './folder';
import { grouped, plural } from './markdown';
import { MEANINGS } from './messages';

/** What a name that several entities have may mean, and what speaks for it. Texts are as they are, not escaped. */
export interface Meaning {
  readonly entity: Entity;
  /** From the register, else what the articles write beside the name. */
  readonly description?: string;
  /** Where else it is mentioned, in clauses. */
  readonly evidence: readonly string[];
  /** Names of entities that are often named with it, and are in this article. */
  readonly companions: readonly string[];
}

/** So many meanings of a name are shown, and so many articles counted for one outlet. */
const MOST_MEANINGS = 9;
const MOST_COUNTED = 1000;
const MOST_COMPANIONS = 3;

/** The entities that a mention may be, or might have been before somebody chose, in the order of the register; the first of very many. */
export const possibleEntities = ({ register }: CorpusFolder, { options = [] }: Mention): Entity[] =>
  options.slice(0, MOST_MEANINGS).flatMap(id => register.byId.get(id) ?? []);

/** The same with what speaks for each. */
export function meaningsOf(folder: CorpusFolder, record: ArticleRecord, mention: Mention): Meaning[] {
  const named = namedWithoutRule(record.mentions);
  return possibleEntities(folder, mention).map(entity => {
    const profile = profileOf(folder.corpus, entity.id);
    const description = entity.description ?? profile.descriptions[0]?.text;
    const companions = profile.companions.filter(id => named.has(id) && mention.options?.includes(id) !== true);
    return {
      entity,
      ...(description === undefined ? {} : { description }),
      evidence: evidenceOf(folder, record, entity.id),
      companions: companions.flatMap(id => folder.register.byId.get(id)?.name ?? []),
    };
  });
}

function evidenceOf(folder: CorpusFolder, record: ArticleRecord, id: string): string[] {
  const { mentions, articles } = countsOf(folder.corpus, id);
  if (mentions === 0) return [MEANINGS.notMentioned];
  const all = MEANINGS.mentions(plural(mentions, 'mention', 'mentions'), plural(articles, 'article', 'articles'));
  const outlet = record.header.outlet?.value;
  if (outlet === undefined || articles > MOST_COUNTED) return [all];
  const form = outletForm(outlet);
  let own = 0;
  for (let index = 0; index < articles; index++) {
    const article = folder.corpus.mentions.at(id, index)?.article;
    const other = article === undefined ? undefined : folder.corpus.summary(article)?.header.outlet?.value;
    if (other !== undefined && outletForm(other) === form) own++;
  }
  return [all, MEANINGS.ofOutlet(grouped(own), outlet)];
}

/** Entities that the article names and none of which the mention may be: first those often named with a meaning, then the most named here. */
export function companionsFor(folder: CorpusFolder, { mentions }: ArticleRecord, { options = [] }: Mention): Entity[] {
  const named = namedWithoutRule(mentions);
  const known = new Set(options.slice(0, MOST_MEANINGS).flatMap(id => profileOf(folder.corpus, id).companions));
  const counts = new Map<string, number>();
  for (const { entity } of mentions) if (entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const weightOf = (id: string): number => (known.has(id) ? 1e6 : 0) + (counts.get(id) ?? 0);
  return [...named]
    .filter(id => !options.includes(id))
    .sort((a, b) => weightOf(b) - weightOf(a))
    .flatMap(id => folder.register.byId.get(id) ?? [])
    .slice(0, MOST_COMPANIONS);
}

/** The rule that decided a mention; undefined for any other mention. */
export function ruleOf(
  folder: CorpusFolder,
  { id, header, mentions }: ArticleRecord,
  { via, options = [] }: Mention,
): MeaningRule | undefined {
  if (via !== 'choice') return undefined;
  const chosen = folder.corpus.articleEntries.get(id)?.meanings ?? [];
  return meaningOf(options, folder.register, { chosen, outlet: header.outlet?.value }, namedWithoutRule(mentions))?.rule;
}
