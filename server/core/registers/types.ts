import type { Entity, EntityType } from '../entities/types';

/** An entity as a file of another program has it. */
export interface GivenEntity {
  readonly id?: string;
  readonly name: string;
  /** Absent where the file does not say, or says what fits no type. */
  readonly type?: EntityType;
  readonly aliases: readonly string[];
  readonly description?: string;
  readonly wikidata?: string;
  readonly geonames?: string;
  readonly link?: string;
  readonly note?: string;
}

export interface ReadRegister {
  readonly entities: readonly GivenEntity[];
  /** What could not be read, a sentence each. */
  readonly problems: readonly string[];
}

/** A form that a register is exchanged in, both ways. */
export interface RegisterFormat {
  /** Its name as people write it. */
  readonly label: string;
  /** The name of the one file. */
  readonly file: string;
  /** What files of it end with, without the point. */
  readonly endings: readonly string[];
  write(entities: readonly Entity[]): string;
  /** What it has no place for of these entities, a sentence each. */
  lost(entities: readonly Entity[]): readonly string[];
  /** Never throws. */
  read(text: string): ReadRegister;
}

export const OPTIONAL_FIELDS = ['description', 'wikidata', 'geonames', 'link', 'note'] as const;
export type OptionalField = (typeof OPTIONAL_FIELDS)[number];

/** The fields of some values that are not empty. */
export const filled = (values: Readonly<Partial<Record<OptionalField, string | undefined>>>): Partial<Record<OptionalField, string>> =>
  Object.fromEntries(OPTIONAL_FIELDS.flatMap(field => (values[field] ? [[field, values[field]]] : [])));
