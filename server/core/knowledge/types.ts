import type { EntityType } from '../entities/types';

/** Something that a knowledge base knows, with what entities of the register are matched by and completed from. */
export interface KnowledgeItem {
  /** What the register links to: a Wikidata item (`Q193391`), a GeoNames number (`geonames:1138958`), or an address (`https://…`). */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Absent where the source does not say, or says what fits no type. */
  readonly type?: EntityType;
  readonly description?: string;
  /** How well known it is, as the source counts: inhabitants, articles of encyclopaedias. Only compared within one source. */
  readonly popularity?: number;
  /** Latitude and longitude in degrees (WGS 84). */
  readonly coordinates?: readonly [latitude: number, longitude: number];
}

/** A form that a knowledge base comes in. */
export type KnowledgeForm = 'json' | 'geonames' | 'table';

/** What a column of a table says. */
export const COLUMN_ROLES = ['id', 'name', 'aliases', 'type', 'description', 'popularity', 'latitude', 'longitude', 'coordinates'] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** For each role that a table has, the number of its column, counted from 0. */
export type ColumnMap = ReadonlyMap<ColumnRole, number>;

/** Why something could not be read, with the line of the file, counted from 1. */
export interface BrokenLine {
  readonly line: number;
  readonly reason: string;
}
