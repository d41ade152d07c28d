/**
 * Writes a made folder with annotations to the disk: run by `annotationVerdicts.ts` in a process of its own. Arguments: the number of articles,
 * where to. Prints {@link AnnotatedFolder} as JSON.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathInAnnotatorFolder } from '../../server/core/annotations/paths';
import { putAnnotations, serialiseAnnotations } from '../../server/core/annotations/store';
import type { Annotation } from '../../server/core/annotations/types';
import { selectorsFor } from '../../server/core/quotes/selectors';
import { wordsOf } from '../../server/core/text/words';
import { madeFolder } from '../support/folders';
import { randomNumbers } from '../support/synthetic';
import type { FolderOnDisk } from './folderOnDisk';

/** A made folder of which every article has {@link PER_ARTICLE} annotations, and once the `rareName`. */
export interface AnnotatedFolder extends FolderOnDisk {
  /** Of the annotators that made the annotations, one. */
  readonly annotator: string;
}

const PER_ARTICLE = 10;
const ANNOTATORS = ['ann', 'ben'];
const TAGS = Array.from({ length: 20 }, (_, nth) => `tag ${nth}`);
const WORD = 'Quillwort';
/** Of so many annotations one names an entity instead of a tag, and one has a note. */
const ENTITY_IN = 5;
const NOTE_IN = 4;
/** Of so many annotations one is on words that are no longer in its article. */
const ORPHAN_IN = 50;

function main(): void {
  const [count, folder = ''] = process.argv.slice(2);
  const { articles, register } = madeFolder('ordinary', Number(count));
  for (const [index, { id, text: made }] of articles.entries()) {
    const text = `${made}\nThe ${WORD} was named once more.\n`;
    write(path.join(folder, id), text);
    for (const annotator of ANNOTATORS) writeAnnotations(folder, id, text, annotator, index);
  }
  write(path.join(folder, 'pressmark', 'entities.yaml'), register);
  write(path.join(folder, 'pressmark', 'codebook.yaml'), `tags:\n${TAGS.map(name => `  - name: ${name}\n`).join('')}`);
  const made: AnnotatedFolder = {
    folder,
    size: articles.length,
    probe: articles[0]?.id ?? '',
    rareName: WORD,
    annotator: ANNOTATORS[0] ?? '',
  };
  process.stdout.write(JSON.stringify(made));
}

function writeAnnotations(folder: string, article: string, text: string, annotator: string, index: number): void {
  const random = randomNumbers(index * ANNOTATORS.length + ANNOTATORS.indexOf(annotator));
  const words = wordsOf(text).slice(0, -10);
  const annotations = Array.from({ length: PER_ARTICLE / ANNOTATORS.length }, (_, nth): Annotation => {
    const at = Math.floor(random() * (words.length - 5));
    const span = { start: words[at]?.start ?? 0, end: words[at + 1 + Math.floor(random() * 4)]?.end ?? 1 };
    const selectors = selectorsFor(text, span);
    const number = index * PER_ARTICLE + nth;
    const isEntity = number % ENTITY_IN === 0;
    const quote = number % ORPHAN_IN === 1 ? { exact: 'words that nobody wrote', prefix: 'before ', suffix: ' after' } : selectors.quote;
    return {
      id: `urn:uuid:${annotator}-${index}-${nth}`,
      article,
      annotator,
      ...selectors,
      quote,
      ...(isEntity ? { entity: `person-${number % 50}` } : { tag: TAGS[Math.floor(random() * TAGS.length)] ?? '' }),
      ...(number % NOTE_IN === 0 && { note: 'Compare this with the other report.' }),
      created: '2024-01-02T03:04:05Z',
    };
  });
  const empty = { article, annotator, lines: [], conflicted: false, problems: [] };
  const file = putAnnotations(empty, annotations, text);
  write(path.join(folder, pathInAnnotatorFolder(annotator, article) ?? ''), serialiseAnnotations(file));
}

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

main();
