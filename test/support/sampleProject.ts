import fs from 'node:fs';
import path from 'node:path';
import { Corpus } from '../../server/core/corpus/corpus';
import { decodeText } from '../../server/decode';

/** Files below a folder, as paths from its top with forward slashes, sorted. */
export function filesBelow(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** The corpus of a project folder: its `articles/`, its register and its article entries. */
export function corpusOf(folder: string): Corpus {
  const textOf = (id: string) => decodeText(fs.readFileSync(path.join(folder, id))).text;
  const corpus = new Corpus();
  corpus.apply([
    { kind: 'register', text: textOf('pressmark/entities.yaml') },
    { kind: 'articleEntries', text: textOf('pressmark/articles.yaml') },
  ]);
  for (const id of filesBelow(folder).filter(file => file.startsWith('articles/')))
    corpus.apply([{ kind: 'article', id, text: textOf(id) }]);
  return corpus;
}
