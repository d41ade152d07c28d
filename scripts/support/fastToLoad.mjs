/** esbuild plugins for scripts that are read and compiled sooner: nobody's first answer waits for what it does not need. */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from './paths.mjs';
import { tableText } from './sortedTable.mjs';

/**
 * Writes what a bundle has beyond ASCII as escapes, which esbuild leaves as it is in regular expressions: a script of ASCII alone takes half
 * the memory, and is read without being decoded.
 */
export const inAscii = {
  name: 'in ASCII',
  setup({ onEnd, initialOptions: { absWorkingDir = process.cwd() } }) {
    onEnd(({ metafile }) => {
      const errors = [];
      for (const name of Object.keys(metafile?.outputs ?? {}).filter(each => /\.c?js$/.test(each))) {
        const file = path.join(absWorkingDir, name);
        const code = fs.readFileSync(file, 'utf8');
        if (!BEYOND_ASCII.test(code)) continue;
        const raw = rawTextIn(code);
        if (raw === null) fs.writeFileSync(file, code.replace(EACH_BEYOND_ASCII, escaped));
        else errors.push({ text: `${name}: an escape would change the text of String.raw\`${raw}\`, which is no regular expression.` });
      }
      return { errors };
    });
  },
};

const BEYOND_ASCII = /[^\0-\x7f]/;
const EACH_BEYOND_ASCII = /[^\0-\x7f]/g;

const escaped = unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text that is taken as it is written, and is not read as a regular expression; null where there is none beyond ASCII. */
function rawTextIn(code) {
  for (const { index, 1: text } of code.matchAll(/String\.raw`([^`]*)`/g))
    if (BEYOND_ASCII.test(text) && !code.slice(0, index).endsWith('RegExp(')) return text;
  return null;
}

/**
 * The tables of n-grams as one text in which each is looked up: as objects, they take a tenth of a second to make, while nothing else is
 * answered, and many times the memory.
 */
export const tablesAsText = {
  name: 'tables as text',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/ }, async ({ path: file }) => {
      const { ngramsData } = await import(pathToFileURL(file).href);
      const { ngrams, ...about } = ngramsData;
      const contents = `import { tableIn } from './sortedTable.mjs';
export const ngramsData = { ...${JSON.stringify(about)}, ngrams: tableIn(${JSON.stringify(tableText(ngrams))}) };`;
      return { contents, resolveDir: inRoot('scripts/support') };
    });
  },
};

/**
 * @lezer/markdown names the colours of all that it reads, which nobody asks for here, and making the names takes longer than making the parser.
 * They are left out, and the parser reads the same.
 */
export const withoutHighlighting = {
  name: 'without highlighting',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@lezer\/highlight$/ }, ({ path: name }) => ({ path: name, namespace: 'without-highlighting' }));
    onLoad({ filter: /.*/, namespace: 'without-highlighting' }, () => ({ contents: NO_COLOURS }));
  },
};

/** What @lezer/markdown takes from it. */
const NO_COLOURS = `
export class Tag {}
const tag = new Tag();
export const tags = new Proxy({ special: () => tag }, { get: (own, name) => own[name] ?? tag });
export const styleTags = () => () => null;
`;

/** All of them. */
export const fastToLoad = [withoutHighlighting, tablesAsText, inAscii];
