import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type ExportedArticle, LAYOUTS } from '../../support/exportLayouts';
import { readAs } from '../../support/importing';
import { runs } from '../../support/runs';

const WORDS =
  'the harbour crews of Almeda walked out after talks about pay broke down and ferries that were due on Monday stayed at the pier where Mara Lindqvist said “we have waited long enough” although owners – as they told us – had offered 3.5 percent more than in 2019, Zürich’s café naïve señor Übergang words section length body subject language text page documents'.split(
    ' ',
  );

const word = fc.constantFrom(...WORDS);
const sentence = fc
  .tuple(fc.array(word, { minLength: 4, maxLength: 24 }), fc.constantFrom('.', '?', '!', '.”'))
  .map(([words, end]) => `${words[0]!.charAt(0).toUpperCase()}${words[0]!.slice(1)} ${words.slice(1).join(' ')}${end}`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 6 }).map(sentences => sentences.join(' '));
const title = fc.array(word, { minLength: 5, maxLength: 9 }).map(words => `Crews ${words.join(' ')}`);
const date = fc
  .tuple(fc.integer({ min: 1985, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

const article: fc.Arbitrary<ExportedArticle> = fc.record({
  title,
  date,
  outlet: fc.constantFrom('The Harbour Ledger', 'Almeda Courier (Port Almeda)', 'Der Küstenbote', 'L’Écho du Port', 'La Voz de Almeda'),
  author: fc.constantFrom('Lena Quist', 'Ivo Marten', 'Dora Finch'),
  section: fc.constantFrom('News', 'Business', 'Politik'),
  page: fc.integer({ min: 1, max: 60 }),
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 7 }),
});

describe('Articles in the layouts of databases', () => {
  for (const { form, name, write } of LAYOUTS) {
    it(`come back as they were, of ${name}`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(article, { minLength: 1, maxLength: 4 }), async articles => {
          const { documents } = await readAs(form, write(articles));
          const found = documents.map(({ facts, paragraphs }) => ({
            title: facts.title,
            date: facts.date,
            outlet: facts.outlet,
            paragraphs,
          }));
          assert.deepEqual(
            found,
            articles.map(each => ({ title: each.title, date: each.date, outlet: each.outlet, paragraphs: each.paragraphs })),
          );
        }),
        runs(25),
      );
    });
  }
});
