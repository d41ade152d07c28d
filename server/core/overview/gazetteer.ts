import type { Entity } from '../entities/types';
import { foldForSearch } from '../text/fold';

/** Latitude and longitude in degrees. */
export type Coordinates = readonly [number, number];

/** A country, or a city. */
export interface KnownPlace {
  readonly name: string;
  /** Two letters (ISO 3166-1). */
  readonly country: string;
  readonly at: Coordinates;
  /** Inhabitants; absent for a country. */
  readonly population?: number;
}

/** Where an entity is: by its own coordinates, those of what it is linked to, by the one place that can be meant, or asked, where several can or the one is small. */
export type Placed =
  | { readonly at: Coordinates; readonly source: 'register' | 'knowledge' | 'geonames' }
  | { readonly candidates: readonly KnownPlace[] };

/** A city with fewer inhabitants has a namesake somewhere that is not listed: it is asked about, though it is the only one listed. */
const LARGE = 100_000;
/** 'New York City' is called New York, 'Washington, D.C.' Washington. */
const SHORTENED = /,? (?:City|D\.C\.)$/;
const METROPOLIS = 500_000;
/** How many places are offered at most. */
const MOST_CANDIDATES = 12;

/** Places of the world by their names. */
export class Gazetteer {
  readonly #byName = new Map<string, KnownPlace[]>();
  readonly #countries = new Map<string, string>();

  /**
   * Reads a list in steps: places are separated by semicolons or lines, each as `name|country|latitude|longitude|thousands of inhabitants`; a country
   * is without the last one.
   */
  static *read(list: string): Generator<undefined, Gazetteer> {
    const gazetteer = new Gazetteer();
    for (const line of list.split('\n')) {
      gazetteer.#take(line);
      yield;
    }
    return gazetteer;
  }

  #take(line: string): void {
    for (const row of line.split(';')) {
      const [name = '', country = '', latitude, longitude, thousands = ''] = row.split('|');
      const at = [Number(latitude), Number(longitude)] as const;
      const place = { name, country, at, ...(thousands === '' ? {} : { population: Number(thousands) * 1000 }) };
      if (thousands === '') this.#countries.set(country, name);
      this.#add(name, place);
      if (sizeOf(place) >= METROPOLIS && SHORTENED.test(name)) this.#add(name.replace(SHORTENED, ''), place);
    }
  }

  #add(name: string, place: KnownPlace): void {
    const key = foldForSearch(name);
    const known = this.#byName.get(key);
    if (known === undefined) this.#byName.set(key, [place]);
    else known.push(place);
  }

  /** The name of a country by its two letters. */
  countryName(code: string): string {
    return this.#countries.get(code) ?? code;
  }

  /** Places with one of some names: countries first, then cities by their inhabitants. A city that has the name of its country is meant by it. */
  named(names: readonly string[]): readonly KnownPlace[] {
    const found = [...new Set(names.flatMap(name => this.#byName.get(foldForSearch(name)) ?? []))];
    const countries = new Set(found.filter(({ population }) => population === undefined).map(({ country }) => country));
    const others = found.filter(({ country, population }) => population === undefined || !countries.has(country));
    return others.sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, MOST_CANDIDATES);
  }

  /** Where an entity is; `linked` is where a knowledge base says it is. Nothing is guessed: of several places, or a small one, a person chooses. */
  placeOf({ name, aliases, coordinates }: Pick<Entity, 'name' | 'aliases' | 'coordinates'>, linked?: Coordinates): Placed {
    if (coordinates !== undefined) return { at: coordinates, source: 'register' };
    if (linked !== undefined) return { at: linked, source: 'knowledge' };
    const candidates = this.named([name, ...aliases]);
    const [only, ...others] = candidates;
    if (only !== undefined && others.length === 0 && sizeOf(only) >= LARGE) return { at: only.at, source: 'geonames' };
    return { candidates };
  }
}

const sizeOf = ({ population = Number.POSITIVE_INFINITY }: KnownPlace): number => population;
