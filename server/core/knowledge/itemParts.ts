import type { EntityType } from '../entities/types';
import { KNOWLEDGE_MESSAGES } from './messages';
import type { KnowledgeItem } from './types';

/** An item, or why there is none. */
export type Reading = { readonly item: KnowledgeItem } | { readonly reason: string };

/** What a source says of an item; everything but the id may be missing or of no use. */
export interface ItemParts {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: EntityType | undefined;
  readonly description: string;
  readonly popularity: number | undefined;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
}

/** Names behind this many are left out: nobody is called so in an article. */
const MOST_NAMES = 60;
const LONGEST_NAME = 200;
const LONGEST_DESCRIPTION = 300;

/** An item of its parts: names on one line, each once, and only values that make sense. */
export function itemOf({ id, name, aliases, type, description, popularity, latitude, longitude }: ItemParts): Reading {
  const own = cleaned(name);
  if (own === '') return { reason: KNOWLEDGE_MESSAGES.noName(id) };
  if (own.length > LONGEST_NAME) return { reason: KNOWLEDGE_MESSAGES.nameTooLong(id, LONGEST_NAME) };
  const others = new Set<string>();
  for (const each of aliases) {
    const alias = cleaned(each);
    if (alias !== '' && alias !== own && alias.length <= LONGEST_NAME) others.add(alias);
    if (others.size === MOST_NAMES) break;
  }
  const words = cleaned(description);
  const isPlace = latitude !== undefined && longitude !== undefined && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return {
    item: {
      id,
      name: own,
      aliases: [...others],
      ...(type === undefined ? {} : { type }),
      ...(words === '' ? {} : { description: words.length > LONGEST_DESCRIPTION ? `${words.slice(0, LONGEST_DESCRIPTION)}…` : words }),
      ...(popularity === undefined || !(popularity > 0) ? {} : { popularity }),
      ...(isPlace ? { coordinates: [latitude, longitude] as const } : {}),
    },
  };
}

/** On one line, without control characters, halves of characters and blanks around. */
export const cleaned = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufffd\s]+/gu, ' ').trim();

/** Most names: words of letters as ASCII has them, with one blank between. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
