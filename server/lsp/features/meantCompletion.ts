import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver';
import { outletForm } from '../../core/entities/register/meanings';
import type { Entity } from '../../core/entities/types';
import { profileOf } from '../../core/overview/profile';
import { yamlText } from '../../core/yaml/scalar';
import { toOffset, toRange } from '../convert';
import type { CorpusFolder } from '../folder';
import { plural } from '../markdown';
import { type ListPlace, listPlace } from '../registerLists';
import { entityAt, type RegisterTarget } from '../targets';
import { pauses } from '../timing';

const MOST_ITEMS = 200;
/** The outlets of so many articles are counted in one step. */
const BATCH = 2000;

/** What an item may be, best first. */
interface Choice {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly detail: string;
  readonly filterText?: string;
}

/**
 * In the rules of an entity, the outlets that the articles have (`meantIn`), those with most articles first, or the ids of other entities
 * (`meantWith`), first those that are often named with it. Null elsewhere.
 */
export async function meantCompletions(target: RegisterTarget, position: Position): Promise<CompletionItem[] | null> {
  const inOutlets = listPlace(target, position, 'meantIn');
  const place = inOutlets ?? listPlace(target, position, 'meantWith');
  if (place === null) return null;
  const entity = entityAt(target, place.entry);
  const { folder } = target;
  const choices = inOutlets === null ? companions(folder, entity) : await outlets(folder, entity);
  return choices.slice(0, MOST_ITEMS).map((choice, index) => itemOf(target, position, place, choice, index));
}

function itemOf(
  target: RegisterTarget,
  position: Position,
  { start, inBrackets }: ListPlace,
  choice: Choice,
  index: number,
): CompletionItem {
  const range = toRange(target, { start, end: toOffset(target, position) });
  const newText = yamlText(choice.label, inBrackets);
  return { ...choice, sortText: String(index).padStart(4, '0'), textEdit: { range, newText } };
}

function companions({ register, corpus }: CorpusFolder, entity: Entity | undefined): Choice[] {
  const taken = new Set([...(entity?.meantWith ?? []), entity?.id]);
  const often = entity === undefined ? [] : profileOf(corpus, entity.id).companions;
  const ids = new Set([...often, ...register.entities.map(({ id }) => id)]);
  return [...ids].flatMap(id => {
    const other = taken.has(id) ? undefined : register.byId.get(id);
    if (other === undefined) return [];
    return [{ label: id, kind: CompletionItemKind.Reference, detail: `${other.name} · ${other.type}`, filterText: `${id} ${other.name}` }];
  });
}

async function outlets({ corpus }: CorpusFolder, entity: Entity | undefined): Promise<Choice[]> {
  const counts = new Map<string, { readonly name: string; articles: number }>();
  const pause = pauses();
  for (const [index, id] of corpus.ids().entries()) {
    if (index % BATCH === BATCH - 1) await pause();
    const name = corpus.summary(id)?.header.outlet?.value;
    if (name === undefined) continue;
    const form = outletForm(name);
    const known = counts.get(form);
    if (known === undefined) counts.set(form, { name, articles: 1 });
    else known.articles++;
  }
  for (const name of entity?.meantIn ?? []) counts.delete(outletForm(name));
  return [...counts.values()]
    .sort((a, b) => b.articles - a.articles)
    .map(({ name, articles }) => ({ label: name, kind: CompletionItemKind.Value, detail: plural(articles, 'article', 'articles') }));
}
