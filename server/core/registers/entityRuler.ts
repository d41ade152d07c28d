import { typeOfWord } from '../entities/register/register';
import type { Entity, EntityType } from '../entities/types';
import { registerExchangeMessages as MESSAGES } from './messages';
import type { GivenEntity, ReadRegister } from './types';

/** The labels of spaCy's English models (OntoNotes 5) for our types. */
const LABELS: Readonly<Record<EntityType, string>> = {
  person: 'PERSON',
  organisation: 'ORG',
  place: 'GPE',
  event: 'EVENT',
  work: 'WORK_OF_ART',
  other: 'MISC',
};

/** Patterns of spaCy's EntityRuler (spacy.io/api/entityruler), a name or alias a line, with the entity's id. */
export const writeEntityRuler = (entities: readonly Entity[]): string =>
  entities
    .flatMap(({ id, type, name, aliases }) =>
      [name, ...aliases].map(pattern => `${JSON.stringify({ label: LABELS[type], pattern, id })}\n`),
    )
    .join('');

/**
 * Patterns with the same id are names of one entity, the first of them its name. Patterns of words are names where they say the letters
 * (`TEXT` or `ORTH`).
 */
export function readEntityRuler(text: string): ReadRegister {
  const problems: string[] = [];
  const byId = new Map<string, { name: string; aliases: string[]; type?: EntityType; id?: string }>();
  for (const [at, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const given = patternIn(line);
    const name = given === null ? null : nameOf(given['pattern']);
    if (given === null || name === null) {
      problems.push(given !== null && Array.isArray(given['pattern']) ? MESSAGES.tokenPattern(at + 1) : MESSAGES.notALine(at + 1));
      continue;
    }
    const { id: written, label } = given;
    const id = typeof written === 'string' && written !== '' ? written : undefined;
    const type = typeof label === 'string' ? typeOfWord(label) : undefined;
    const key = id ?? `${String(label)} ${name}`;
    const known = byId.get(key);
    if (known !== undefined) known.aliases.push(name);
    else byId.set(key, { name, aliases: [], ...(type === undefined ? {} : { type }), ...(id === undefined ? {} : { id }) });
  }
  return { entities: [...byId.values()] satisfies GivenEntity[], problems };
}

type Pattern = Readonly<Record<string, unknown>>;

function patternIn(line: string): Pattern | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && Object.hasOwn(value, 'pattern') ? (value as Pattern) : null;
  } catch {
    return null;
  }
}

function nameOf(pattern: unknown): string | null {
  if (typeof pattern === 'string') return pattern.trim() || null;
  if (!Array.isArray(pattern) || pattern.length === 0) return null;
  const words = pattern.map((token: unknown) => {
    const [[key, value] = [], ...others] = typeof token === 'object' && token !== null ? Object.entries(token) : [];
    return (key === 'TEXT' || key === 'ORTH') && typeof value === 'string' && others.length === 0 ? value : null;
  });
  return words.includes(null) ? null : words.join(' ');
}
