/// <reference path="./msgpackr.d.ts" />
import { addExtension, Packr } from 'msgpackr/index-no-eval';

/**
 * Plain data as bytes: MessagePack with records, so that the names of fields are written once for all objects that have the same. Each
 * result can be read by itself, and holds nothing but its own bytes. Plain data are null, undefined, booleans, numbers, strings, arrays,
 * and objects whose keys are the names of fields; throws where there is anything else.
 */
export const pack = (value: unknown): Uint8Array => new Uint8Array(packr.pack(packable(value)));

/** What {@link pack} was given, to the last bit and in the same order of keys. */
export const unpack = (bytes: Uint8Array): unknown => packr.unpack(bytes);

const packr = new Packr({ useRecords: true });

/** Negative zero and strings with half a surrogate pair, which MessagePack does not keep: a string is held as its UTF-16 units. */
class Exact {
  readonly units: readonly number[] | null;
  constructor(units: readonly number[] | null) {
    this.units = units;
  }
}

addExtension({
  Class: Exact,
  type: 1,
  write: ({ units }) => units,
  read: units => (units === null ? -0 : units.map(unit => String.fromCharCode(unit)).join('')),
});

const LONE_SURROGATE = /[\ud800-\udfff]/u;

/** The value itself, or a copy in which {@link Exact} is in the place of what needs it. */
function packable(value: unknown): unknown {
  if (typeof value === 'string') return LONE_SURROGATE.test(value) ? new Exact(unitsOf(value)) : value;
  if (typeof value === 'number') return Object.is(value, -0) ? new Exact(null) : value;
  if (value === undefined || value === null || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return packableList(value);
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) return packableFields(value);
  throw new TypeError(Object.prototype.toString.call(value));
}

function packableList(list: readonly unknown[]): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const item = packable(list[index]);
    if (item === list[index]) continue;
    copy ??= [...list];
    copy[index] = item;
  }
  return copy ?? list;
}

function packableFields(fields: object): object {
  let copy: Record<string, unknown> | undefined;
  for (const [key, value] of Object.entries(fields)) {
    const item = packable(value);
    if (item === value) continue;
    copy ??= { ...fields };
    copy[key] = item;
  }
  return copy ?? fields;
}

const unitsOf = (text: string): number[] => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
