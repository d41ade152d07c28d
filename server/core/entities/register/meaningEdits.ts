import { editsBetween, withEdits } from '../../text/edits';
import type { TextEdit } from '../../text/problem';
import { addFields, removeField, setValue } from '../../yaml/edit';
import { yamlList } from '../../yaml/scalar';
import { addedTo, replaceText, withoutTexts } from '../../yaml/textLists';
import { fieldOf } from '../../yaml/types';
import type { YamlPair } from '../../yaml/write';
import { type FoundEntity, findEntity } from './findEntity';
import { outletForm } from './meanings';
import { MEANT_FIELDS, type MeantField } from './meantFields';
import { FIELDS } from './register';
import type { RegisterEntry } from './registerFile';

/** When a name that several entities have means one of them: in articles of an outlet, or in those that name an entity. */
export interface MeantRule {
  readonly field: MeantField;
  /** The name of an outlet, or the id of an entity. */
  readonly value: string;
}

/**
 * The edits of `entities.yaml` that write a rule into the entry of `entity`, and take it out of those of `others`; with null for the entity it is
 * only taken out. None where nothing changes, or the file cannot be edited safely.
 */
export function setMeaningRule(text: string, rule: MeantRule, entity: string | null, others: readonly string[]): TextEdit[] {
  let after = text;
  for (const other of others) {
    const found = other === entity ? undefined : findEntity(after, other);
    if (found !== undefined)
      after = withEdits(
        after,
        withoutTexts(after, found.entry.map, rule.field, value => isSame(rule, value)),
      );
  }
  const found = entity === null ? undefined : findEntity(after, entity);
  if (found !== undefined) after = withEdits(after, withRule(after, found, rule));
  return editsBetween(text, after);
}

function withRule(text: string, { entry: { map }, entity }: FoundEntity, rule: MeantRule): TextEdit[] {
  if ((entity[rule.field] ?? []).some(value => isSame(rule, value))) return [];
  const field = fieldOf(map, rule.field);
  if (field !== undefined) return addedTo(text, map, field, [rule.value]);
  return addFields(text, map, [[rule.field, { inBrackets: [rule.value] }]], FIELDS);
}

const isSame = ({ field, value }: MeantRule, other: string): boolean =>
  field === 'meantIn' ? outletForm(value) === outletForm(other) : value === other;

/** What of the rules changes where `from` becomes a part of `into`: it gets the rules of both, and companions that were `from` are `into`. */
export function mergedMeanings(
  text: string,
  into: FoundEntity,
  from: FoundEntity,
): { readonly fresh: readonly YamlPair[]; readonly edits: readonly TextEdit[] } {
  const fresh: YamlPair[] = [];
  const edits: TextEdit[] = [];
  const { map } = into.entry;
  const own = [into.entity.id, from.entity.id];
  for (const key of MEANT_FIELDS) {
    const [known, more] = [into.entity[key] ?? [], from.entity[key] ?? []];
    const added = more.filter(value => !own.includes(value) && !known.some(other => isSame({ field: key, value }, other)));
    const field = fieldOf(map, key);
    const isOwn = key === 'meantWith' && known.includes(from.entity.id);
    const all = [...known.filter(value => !own.includes(value)), ...added];
    if (field === undefined) fresh.push(...(added.length === 0 ? [] : [[key, { inBrackets: added }] as const]));
    else if (!isOwn) edits.push(...addedTo(text, map, field, added));
    else edits.push(...(all.length === 0 ? removeField(text, map, field) : [setValue(text, field, yamlList(all))]));
  }
  const others = into.file.entries.filter(entry => entry !== into.entry && entry !== from.entry);
  return { fresh, edits: [...edits, ...renamedCompanions(text, others, from.entity.id, into.entity.id)] };
}

/** What entries say about a companion whose id is another one now. */
export const renamedCompanions = (text: string, entries: readonly RegisterEntry[], from: string, to: string): TextEdit[] =>
  entries.flatMap(({ map }) => replaceText(text, map, 'meantWith', from, to));
