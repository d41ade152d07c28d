/**
 * Writes a made folder to the disk: run by `folderOnDisk.ts` in a process of its own, so that the texts of a large one are let go of.
 * Arguments: the kind, the number of articles, where to. Prints {@link FolderOnDisk} as JSON.
 */
import fs from 'node:fs';
import path from 'node:path';
import { type FolderKind, madeFolder } from '../support/folders';
import type { FolderOnDisk } from './folderOnDisk';

/** Named in so many articles, however many there are. */
const RARE_ARTICLES = 10;
const RARE_NAME = 'Quillon Threlfall';
const RARE_ENTRY = `  - {id: quillon, type: person, name: ${RARE_NAME}}\n`;

function main(): void {
  const [kind, size, folder = ''] = process.argv.slice(2);
  const { articles, register } = madeFolder(kind as FolderKind, Number(size));
  for (const [index, { id, text }] of articles.entries()) {
    const rare = index < RARE_ARTICLES ? `\n${RARE_NAME} said so in 2011, and said it again.\n` : '';
    write(path.join(folder, id), text + rare);
  }
  write(path.join(folder, 'pressmark', 'entities.yaml'), register + RARE_ENTRY);
  const made: FolderOnDisk = { folder, size: articles.length, probe: articles[0]?.id ?? '', rareName: RARE_NAME };
  process.stdout.write(JSON.stringify(made));
}

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

main();
