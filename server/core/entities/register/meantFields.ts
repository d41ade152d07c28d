import type { Span } from '../../text/span';
import { fieldOf, textOf, type YamlField } from '../../yaml/types';
import { REGISTER_MESSAGES as MESSAGES } from './messages';
import type { Problems, RegisterEntry } from './registerFile';

/** The fields of an entity that say when a name which several entities have means this one. */
export const MEANT_FIELDS = ['meantIn', 'meantWith'] as const;
export type MeantField = (typeof MEANT_FIELDS)[number];

/** The texts of such a field: a list, or a single one. */
export function readMeant(name: MeantField, field: YamlField | undefined, problems: Problems): string[] {
  return itemsOf(field).flatMap(item => {
    const text = textOf(item)?.trim();
    if (text === undefined) problems.add('not-a-text', 'error', item, MESSAGES.notATextIn(name));
    return text === undefined || text === '' ? [] : [text];
  });
}

/** Reports companions that the register does not have. */
export function reportUnknownCompanions(entries: readonly RegisterEntry[], byId: { has(id: string): boolean }, problems: Problems): void {
  for (const { map } of entries) {
    for (const item of itemsOf(fieldOf(map, 'meantWith'))) {
      const id = textOf(item)?.trim() ?? '';
      if (id !== '' && !byId.has(id)) problems.add('unknown-entity', 'warning', item satisfies Span, MESSAGES.unknownEntity(id));
    }
  }
}

const itemsOf = (field: YamlField | undefined) => {
  if (field === undefined || field.value.kind === 'empty') return [];
  return field.value.kind === 'list' ? field.value.items : [field.value];
};
