/** The version of the code that works facts out, put into `server/codeVersion.ts` by every build. */
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './paths.mjs';

/** What the facts of an article, and how they are kept, follow from: `server/core` imports nothing but itself and packages. */
const SOURCES = ['server/core', 'server/store'];
const PACKAGES = 'package-lock.json';

/** An esbuild plugin. It works the version out again when one of the sources changes while they are watched. */
export const codeVersion = {
  name: 'code version',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]server[\\/]codeVersion\.ts$/ }, () => {
      const files = sourceFiles();
      return {
        contents: `export const CODE_VERSION = ${JSON.stringify(versionOf(files))};`,
        watchFiles: files.map(file => inRoot(file)),
        watchDirs: SOURCES.map(folder => inRoot(folder)),
      };
    });
  },
};

function sourceFiles() {
  const names = SOURCES.flatMap(folder => fs.readdirSync(inRoot(folder), { recursive: true }).map(name => path.join(folder, name)));
  return [...names.filter(name => name.endsWith('.ts')).sort(), PACKAGES];
}

/** 32 hexadecimal digits. */
function versionOf(files) {
  const hash = crypto.createHash('sha256');
  for (const file of files) {
    const text = fs.readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${file.replaceAll('\\', '/')} ${text.length}\n${text}`);
  }
  return hash.digest('hex').slice(0, 32);
}
