import type { Entity, EntityType } from '../entities/types';
import { addressOf, linkFieldOf, linkOf, linksOf } from '../knowledge/ids';
import { registerExchangeMessages as MESSAGES } from './messages';
import { filled, type GivenEntity, type ReadRegister } from './types';

/** Schema.org's types (schema.org, version 28) for ours. */
const TYPES: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  event: 'Event',
  work: 'CreativeWork',
  other: 'Thing',
};

/** The terms are spelt out, so that no reader has to fetch a context. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  sameAs: { '@type': '@id' },
  note: 'urn:pressmark:note',
};

/** JSON-LD 1.1 in terms of schema.org, an entity a node of the graph. */
export function writeJsonLd(entities: readonly Entity[]): string {
  const graph = entities.map(entity => ({
    '@id': `urn:pressmark:entity:${encodeURIComponent(entity.id)}`,
    '@type': TYPES[entity.type],
    identifier: entity.id,
    name: entity.name,
    ...(entity.aliases.length === 0 ? {} : { alternateName: entity.aliases }),
    ...(entity.description === undefined ? {} : { description: entity.description }),
    ...(linksOf(entity).length === 0 ? {} : { sameAs: linksOf(entity).map(addressOf) }),
    ...(entity.note === undefined ? {} : { note: entity.note }),
  }));
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 2)}\n`;
}

/** Nodes with a name: of a graph, of a list, or one alone. Types and properties may have a prefix or be addresses of schema.org. */
export function readJsonLd(text: string): ReadRegister {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { entities: [], problems: [MESSAGES.notJson(error instanceof Error ? error.message : String(error))] };
  }
  const nodes = isNode(value) && Object.hasOwn(value, '@graph') ? listIn(value['@graph']) : listIn(value);
  const problems: string[] = [];
  const entities = nodes.flatMap((node): GivenEntity[] => {
    if (!isNode(node)) return [];
    const own = propertiesOf(node);
    const [name] = textsIn(own.get('name') ?? own.get('label') ?? own.get('prefLabel'));
    if (name === undefined) return [];
    const type = [...textsIn(node['@type']), ...textsIn(own.get('type'))].map(typeOf).find(each => each !== undefined);
    const [id] = [...textsIn(own.get('identifier')), ...textsIn(node['@id']).filter(each => linkOf(each) === null)];
    const written = [...textsIn(own.get('sameAs')), ...textsIn(node['@id'])];
    const links = written.flatMap(each => linkOf(each) ?? []).map(linkFieldOf);
    problems.push(...textsIn(own.get('sameAs')).flatMap(each => (linkOf(each) === null ? [MESSAGES.badLink(name, each)] : [])));
    const [description] = textsIn(own.get('description'));
    const [note] = textsIn(own.get('note'));
    return [
      {
        name,
        aliases: textsIn(own.get('alternateName') ?? own.get('altLabel')),
        ...(id === undefined ? {} : { id: id.slice(id.search(/[^/#:]*$/)) || id }),
        ...(type === undefined ? {} : { type }),
        // The first of several links of a kind counts.
        ...filled({ description, note, ...Object.fromEntries(links.reverse()) }),
      },
    ];
  });
  return { entities, problems };
}

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const listIn = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The properties of a node by the last part of their names. */
const propertiesOf = (node: Node): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(node).map(([name, value]) => [name.slice(name.search(/[^/#:]*$/)), value]));

/** Texts, also of values that are objects with a language or an address. */
function textsIn(value: unknown): string[] {
  return listIn(value).flatMap(each => {
    const text = isNode(each) ? (each['@value'] ?? each['@id']) : each;
    return typeof text === 'string' && text.trim() !== '' ? [text.replace(/\s+/g, ' ').trim()] : [];
  });
}

function typeOf(written: string): EntityType | undefined {
  const name = written.slice(written.search(/[^/#:]*$/));
  return (Object.keys(TYPES) as EntityType[]).find(type => TYPES[type] === name);
}
