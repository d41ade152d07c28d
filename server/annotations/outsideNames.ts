import { annotatorFolderOf } from '../core/annotations/paths';
import { nameKey } from '../core/entities/suggestions/articleNames';
import { outsideLine, parseOutside, SUGGESTIONS_FOLDER, serialiseOutside } from '../core/suggestions/file';
import type { OutsideName } from '../core/suggestions/types';
import type { FileSource } from '../files';
import { uriOf } from '../selection';
import { annotationMessages } from './messages';
import { changeText, textIn } from './textFile';

/** Names that other programs found, by article, and which programs found a name. */
export interface OutsideNames {
  readonly byArticle: ReadonlyMap<string, readonly OutsideName[]>;
  /** By `nameKey`, the names of the programs, sorted. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
}

export const NO_OUTSIDE_NAMES: OutsideNames = { byArticle: new Map(), sources: new Map() };

/** The files of `pressmark/suggestions`, one for each program. They are read again where they changed. */
export class OutsideFiles {
  readonly #files: FileSource;
  readonly #folder: string;
  #stamp = '';
  #names = NO_OUTSIDE_NAMES;

  constructor(files: FileSource, folder: string) {
    this.#files = files;
    this.#folder = folder;
  }

  /** What the files have now; the same object where none changed. A file that is not UTF-8 is left out. */
  async read(): Promise<OutsideNames> {
    const { files: entries } = await this.#files.list(uriOf(this.#folder, SUGGESTIONS_FOLDER), []);
    const lines = entries.filter(({ uri }) => uri.endsWith('.jsonl'));
    const stamp = lines.map(({ uri, size, mtime }) => `${uri} ${size} ${mtime}`).join('\n');
    if (stamp === this.#stamp) return this.#names;
    const byArticle = new Map<string, OutsideName[]>();
    const sources = new Map<string, Set<string>>();
    for (const { uri } of lines) {
      const source = sourceOf(uri);
      for (const name of await this.#namesIn(uri)) {
        const found = byArticle.get(name.article);
        if (found === undefined) byArticle.set(name.article, [name]);
        else found.push(name);
        const key = nameKey(name.quote.exact);
        sources.set(key, (sources.get(key) ?? new Set()).add(source));
      }
    }
    this.#names = { byArticle, sources: new Map([...sources].map(([key, names]) => [key, [...names].sort()])) };
    this.#stamp = stamp;
    return this.#names;
  }

  /**
   * Adds names that a program found, without those that are settled, and removes names of earlier imports that are settled by now.
   * @returns the lines that are new, by which {@link takeBack} removes them again
   */
  async add(source: string, names: readonly OutsideName[], isSettled: (key: string) => boolean): Promise<readonly string[]> {
    const open = names.filter(({ quote }) => !isSettled(nameKey(quote.exact)));
    let fresh: string[] = [];
    await this.#change(source, text => {
      const { names: before, unreadable } = parseOutside(text);
      const known = new Set(before.map(outsideLine));
      fresh = [...new Set(open.map(outsideLine))].filter(line => !known.has(line));
      const kept = before.filter(({ quote }) => !isSettled(nameKey(quote.exact)));
      if (fresh.length === 0 && kept.length === before.length) return null;
      return serialiseOutside({ names: [...kept, ...open], unreadable });
    });
    return fresh;
  }

  /** Removes lines of a program. */
  async takeBack(source: string, lines: readonly string[]): Promise<void> {
    const due = new Set(lines);
    await this.#change(source, text => {
      const { names, unreadable } = parseOutside(text);
      return serialiseOutside({ names: names.filter(name => !due.has(outsideLine(name))), unreadable });
    });
  }

  #change(source: string, change: (text: string) => string | null): Promise<void> {
    const uri = uriOf(this.#folder, `${SUGGESTIONS_FOLDER}/${annotatorFolderOf(source)}.jsonl`);
    return changeText({ files: this.#files, folder: this.#folder, uri }, annotationMessages.overtaken, change);
  }

  async #namesIn(uri: string): Promise<readonly OutsideName[]> {
    try {
      return parseOutside(textIn(await this.#files.read(uri))).names;
    } catch {
      return [];
    }
  }
}

function sourceOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1, -'.jsonl'.length);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
