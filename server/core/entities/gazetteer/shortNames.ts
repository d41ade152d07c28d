import { foldForSearch } from '../../text/fold';
import type { Entity } from '../types';
import { LEADING_FAMILY_NAMES, LEGAL_TAILS, NAME_PARTICLES, NAME_SUFFIXES, PLACE_TAILS } from '../words/lexicon';

/** The forms a later mention may take after a full one: a person's family name, a company's name without its legal form, a province's bare name. */
export function shortFormsOf(entity: Pick<Entity, 'type'>, full: string): readonly { readonly form: string; readonly lead: string }[] {
  const words = full.trim().split(/\s+/);
  if (words.length < 2) return [];
  if (entity.type === 'person') return familyNames(words);
  const tails = entity.type === 'place' ? PLACE_TAILS : entity.type === 'organisation' ? LEGAL_TAILS : undefined;
  if (tails === undefined) return [];
  let end = words.length;
  while (end > 1 && tails.has((words[end - 1] ?? '').toLowerCase().replace(/,$/, ''))) end--;
  const start = words[0]?.toLowerCase() === 'the' ? 1 : 0;
  const form = words.slice(start, end).join(' ').replace(/,$/, '');
  return end === words.length || form === '' ? [] : [{ form, lead: '' }];
}

function familyNames(words: readonly string[]): { form: string; lead: string }[] {
  let last = words.length - 1;
  while (last > 0 && NAME_SUFFIXES.has((words[last] ?? '').toLowerCase().replace(/,$/, ''))) last--;
  if (last === 0) return [];
  const family = (words[last] ?? '').replace(/,$/, '');
  let first = last;
  while (first > 1 && NAME_PARTICLES.has((words[first - 1] ?? '').toLowerCase())) first--;
  const particle = /^(\p{L}{1,3})[-\u2010-\u2013](?=\p{Lu})/u.exec(family);
  const joined = particle !== null && NAME_PARTICLES.has((particle[1] ?? '').toLowerCase()) ? particle[0] : '';
  const before = words
    .slice(first, last)
    .map(word => `${word} `)
    .join('');
  const forms = [{ form: family.slice(joined.length), lead: foldForSearch(`${before}${joined}x`).slice(0, -1) }];
  const given = words[0] ?? '';
  if (LEADING_FAMILY_NAMES.has(given.toLowerCase())) forms.push({ form: given, lead: '' });
  return forms;
}
