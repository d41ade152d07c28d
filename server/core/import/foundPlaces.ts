import { NumberRows, RowTable, textHash } from './hashRows';
import type { NamedPlace } from './render';

/** What a row has of the first place of an article: the hash of its file's name, and the place; 0 for no line or record. */
const [LOW, HIGH, SOURCE, LINE, RECORD, WIDTH] = [0, 1, 2, 3, 4, 5];

/** Where the articles of an import were found, by their files: some 40 bytes for each that was found once. */
export class FoundPlaces {
  readonly #rows = new NumberRows(WIDTH);
  readonly #byFile = new RowTable();
  readonly #sources: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** All places of the files that have several. */
  readonly #several = new Map<string, NamedPlace[]>();

  has(file: string): boolean {
    return this.#rowOf(file) !== undefined;
  }

  add(file: string, place: NamedPlace): void {
    const row = this.#rowOf(file);
    if (row !== undefined) {
      const places = this.#several.get(file) ?? [this.#placeAt(row)];
      places.push(place);
      this.#several.set(file, places);
      return;
    }
    const [low, high] = textHash(file);
    const source = this.#numbers.get(place.file) ?? this.#sources.push(place.file) - 1;
    this.#numbers.set(place.file, source);
    this.#byFile.add(low, this.#rows.add([low, high, source, place.line ?? 0, place.record ?? 0]));
  }

  /** In their order; none where it was not found. */
  placesOf(file: string): readonly NamedPlace[] {
    const row = this.#rowOf(file);
    return this.#several.get(file) ?? (row === undefined ? [] : [this.#placeAt(row)]);
  }

  /** The files of articles that were found in several places, with these. */
  several(): ReadonlyMap<string, readonly NamedPlace[]> {
    return this.#several;
  }

  #rowOf(file: string): number | undefined {
    const [low, high] = textHash(file);
    for (const row of this.#byFile.rowsOf(low)) if (this.#rows.at(row, LOW) === low && this.#rows.at(row, HIGH) === high) return row;
    return undefined;
  }

  #placeAt(row: number): NamedPlace {
    const file = this.#sources[this.#rows.at(row, SOURCE)] ?? '';
    const [line, record] = [this.#rows.at(row, LINE), this.#rows.at(row, RECORD)];
    return { file, ...(line > 0 && { line }), ...(record > 0 && { record }) };
  }
}
