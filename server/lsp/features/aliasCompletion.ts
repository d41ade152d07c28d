import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver';
import { sameForm } from '../../core/entities/register/register';
import { nameKey } from '../../core/entities/suggestions/articleNames';
import { SimilarNames } from '../../core/entities/suggestions/similarNames';
import type { SuggestedName } from '../../core/entities/suggestions/suggestedNames';
import type { Entity } from '../../core/entities/types';
import { yamlText } from '../../core/yaml/scalar';
import { toOffset, toRange } from '../convert';
import { plural } from '../markdown';
import { suggestionsIn } from '../nameSuggestions';
import { listPlace } from '../registerLists';
import { entityAt, type RegisterTarget } from '../targets';
import { undecided } from '../undecidedNames';

const MOST_ALIASES = 50;
/** A last word of fewer letters is shared by chance. */
const FEWEST_LETTERS = 3;

/**
 * In the aliases of an entity, other writings that the articles have: suggested names that are spelt almost like one of its own, or end with
 * the same word. Null elsewhere.
 */
export async function aliasCompletions(target: RegisterTarget, position: Position): Promise<CompletionItem[] | null> {
  const place = listPlace(target, position, 'aliases');
  if (place === null) return null;
  const entity = entityAt(target, place.entry);
  const { folder } = target;
  if (entity === undefined || !folder.ready) return [];
  const names = await undecided(folder, await suggestionsIn(folder).names([]));
  const own = new Set([entity.name, ...entity.aliases].map(sameForm));
  const range = toRange(target, { start: place.start, end: toOffset(target, position) });
  return namesLike(names, entity)
    .flatMap(({ name, aliases, mentions }) => [name, ...aliases].map(form => ({ form, name, mentions })))
    .filter(({ form }) => !own.has(sameForm(form)))
    .slice(0, MOST_ALIASES)
    .map(({ form, name, mentions }, index) => ({
      label: form,
      kind: CompletionItemKind.Value,
      detail: `${form === name ? '' : `${name} · `}${plural(mentions, 'mention', 'mentions')}`,
      sortText: String(index).padStart(4, '0'),
      filterText: form,
      textEdit: { range, newText: yamlText(form, place.inBrackets) },
    }));
}

function namesLike(names: readonly SuggestedName[], entity: Entity): SuggestedName[] {
  const forms = [entity.name, ...entity.aliases];
  const similar = new SimilarNames(forms.map(form => [form, form] as const));
  const lastWords = new Set(forms.map(lastWord).filter(word => word.length >= FEWEST_LETTERS));
  return names.filter(({ name, type }) => similar.like(name).length > 0 || (type === entity.type && lastWords.has(lastWord(name))));
}

const lastWord = (name: string): string => nameKey(name).split(' ').at(-1) ?? '';
