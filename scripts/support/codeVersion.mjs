/** The version of the code that works out what is kept, put into `server/codeVersion.ts` by every build. */
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** What the facts of an article, what is said about it, and how these are kept follow from. */
const SOURCES = ['server'];
const PACKAGES = 'package-lock.json';

/** An esbuild plugin. It works the version out again when one of the sources changes while they are watched. */
export const codeVersion = {
  name: 'code version',
  setup({ onLoad, initialOptions: { absWorkingDir = process.cwd() } }) {
    const inRoot = name => path.join(absWorkingDir, name);
    onLoad({ filter: /[\\/]server[\\/]codeVersion\.ts$/ }, () => ({
      contents: `export const CODE_VERSION = ${JSON.stringify(codeVersionOf(absWorkingDir))};`,
      watchFiles: sourceFiles(absWorkingDir).map(inRoot),
      watchDirs: SOURCES.map(inRoot),
    }));
  },
};

/** 32 hexadecimal digits that any change of the sources or the packages below a root changes. */
export function codeVersionOf(root) {
  const hash = crypto.createHash('sha256');
  for (const file of sourceFiles(root)) {
    const text = fs.readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${file.replaceAll('\\', '/')} ${text.length}\n${text}`);
  }
  return hash.digest('hex').slice(0, 32);
}

function sourceFiles(root) {
  const names = SOURCES.flatMap(folder =>
    fs.readdirSync(path.join(root, folder), { recursive: true }).map(name => path.join(folder, name)),
  );
  return [...names.filter(name => name.endsWith('.ts')).sort(), PACKAGES];
}
