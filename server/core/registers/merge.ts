import { addEntities, type CompletedFields, completeEntities, type NewEntity } from '../entities/register/edit';
import { registerRefusal } from '../entities/register/findEntity';
import { parseRegister, sameForm } from '../entities/register/register';
import type { Entity } from '../entities/types';
import { linksOf } from '../knowledge/ids';
import { withEdits } from '../text/edits';
import { registerExchangeMessages as MESSAGES } from './messages';
import { filled, type GivenEntity, OPTIONAL_FIELDS } from './types';

/** What an import comes to. */
export interface MergedRegister {
  /** The text of `entities.yaml` with it; as before where there is nothing to do. */
  readonly text: string;
  readonly added: number;
  /** Entities that got aliases or fields which they lacked. */
  readonly completed: number;
  /** What the file has otherwise than the register, which was left as it was, a sentence each. */
  readonly conflicts: readonly string[];
}

/**
 * Brings entities of a file into a register. One that the register has (by its id and a name in common, else by a link, else by its name and
 * type) gets the aliases and fields that it lacks; nothing of the register is ever written over. One that it has not is added below the last entry.
 * Throws a sentence where the register cannot be edited safely.
 */
export function mergeRegister(text: string, given: readonly GivenEntity[]): MergedRegister {
  const refusal = registerRefusal(text);
  if (refusal !== undefined) throw new Error(refusal);
  const known = new Known(parseRegister(text).entities);
  const conflicts: string[] = [];
  const completed = new Map<string, CompletedFields>();
  const added: NewEntity[] = [];
  const seen = new Set<string>();
  for (const entity of given) {
    const found = known.find(entity);
    if ('conflict' in found) conflicts.push(found.conflict);
    else if (found.entity === undefined) {
      const key = entity.id ?? `${entity.type} ${sameForm(entity.name)}`;
      if (seen.has(key)) {
        conflicts.push(MESSAGES.twice(entity.name));
        continue;
      }
      seen.add(key);
      if (entity.type === undefined) conflicts.push(MESSAGES.noType(entity.name));
      const links = known.freeLinks(entity, undefined, conflicts);
      added.push({ ...entity, type: entity.type ?? 'other', ...withoutLinks(entity), ...links });
    } else if (completed.has(found.entity.id)) conflicts.push(MESSAGES.twice(entity.name));
    else completed.set(found.entity.id, completionOf(found.entity, entity, known, conflicts));
  }
  const fresh = new Map([...completed].filter(([, { aliases = [], ...fields }]) => aliases.length > 0 || Object.keys(fields).length > 0));
  const withFields = withEdits(text, completeEntities(text, fresh));
  return { text: withEdits(withFields, addEntities(withFields, added)), added: added.length, completed: fresh.size, conflicts };
}

/** The register, by all that an entity can be recognised by. */
class Known {
  readonly #byId: ReadonlyMap<string, Entity>;
  readonly #byLink = new Map<string, Entity>();
  readonly #byForm = new Map<string, Entity[]>();

  constructor(entities: readonly Entity[]) {
    this.#byId = new Map(entities.map(entity => [entity.id, entity]));
    for (const entity of entities) {
      for (const link of linksOf(entity)) this.#byLink.set(link, entity);
      for (const form of [entity.name, ...entity.aliases].map(sameForm))
        this.#byForm.set(form, [...(this.#byForm.get(form) ?? []), entity]);
    }
  }

  find(given: GivenEntity): { readonly entity: Entity | undefined } | { readonly conflict: string } {
    const linked = linksOf(given).flatMap(link => this.#byLink.get(link) ?? [])[0];
    const same = given.id === undefined ? undefined : this.#byId.get(given.id);
    if (same !== undefined) {
      const isSame = same === linked || formsOf(given).some(form => formsOf(same).includes(form));
      return isSame ? { entity: same } : { conflict: MESSAGES.sameId(same.id, given.name, same.name) };
    }
    if (linked !== undefined) return { entity: linked };
    const named = (this.#byForm.get(sameForm(given.name)) ?? []).filter(
      ({ name, type }) => sameForm(name) === sameForm(given.name) && (given.type === undefined || type === given.type),
    );
    const [only, ...others] = named;
    return others.length > 0
      ? {
          conflict: MESSAGES.several(
            given.name,
            named.map(({ id }) => id),
          ),
        }
      : { entity: only };
  }

  /** Another entity that has a form. */
  otherWith(form: string, entity: Entity): Entity | undefined {
    return this.#byForm.get(sameForm(form))?.find(each => each !== entity);
  }

  /** The links of a given entity that no other entity has. */
  freeLinks(
    given: GivenEntity,
    entity: Entity | undefined,
    conflicts: string[],
  ): Partial<Pick<GivenEntity, 'wikidata' | 'geonames' | 'link'>> {
    const free = LINKS.flatMap(field => {
      const value = given[field];
      const [link] = value === undefined ? [] : linksOf({ [field]: value });
      const other = link === undefined ? undefined : this.#byLink.get(link);
      if (value === undefined || link === undefined) return [];
      if (other === undefined || other === entity) return [[field, value]];
      conflicts.push(MESSAGES.linkOfOther(link, given.name, other.name));
      return [];
    });
    return Object.fromEntries(free);
  }
}

const LINKS = ['wikidata', 'geonames', 'link'] as const;

const withoutLinks = (entity: GivenEntity) => Object.fromEntries(LINKS.flatMap(field => (field in entity ? [[field, '']] : [])));

const formsOf = ({ name, aliases }: Pick<Entity, 'name' | 'aliases'>): string[] => [name, ...aliases].map(sameForm);

function completionOf(entity: Entity, given: GivenEntity, known: Known, conflicts: string[]): CompletedFields {
  if (given.type !== undefined && given.type !== entity.type)
    conflicts.push(MESSAGES.differs(entity.name, 'type', entity.type, given.type));
  const own = new Set(formsOf(entity));
  if (!own.has(sameForm(given.name))) conflicts.push(MESSAGES.differs(entity.name, 'name', entity.name, given.name));
  const aliases = given.aliases.filter(alias => {
    if (own.has(sameForm(alias))) return false;
    const other = known.otherWith(alias, entity);
    if (other !== undefined) conflicts.push(MESSAGES.aliasOfOther(alias, entity.name, other.name));
    return other === undefined;
  });
  const offered = { ...filled(given), ...withoutLinks(given), ...known.freeLinks(given, entity, conflicts) };
  const fields = OPTIONAL_FIELDS.flatMap(field => {
    const [ours, theirs] = [entity[field], offered[field]];
    if (theirs === undefined || theirs === '' || squeezed(theirs) === squeezed(ours ?? '')) return [];
    if (ours === undefined) return [[field, theirs]];
    conflicts.push(MESSAGES.differs(entity.name, field, ours, theirs));
    return [];
  });
  return { ...Object.fromEntries(fields), ...(aliases.length === 0 ? {} : { aliases }) };
}

/** Formats differ in how they keep line breaks. */
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
