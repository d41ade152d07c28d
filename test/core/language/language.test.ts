import assert from 'node:assert/strict';
import { parseArticle } from '../../../server/core/article/parse';
import { analyseArticle } from '../../../server/core/corpus/analyse';
import { Corpus } from '../../../server/core/corpus/corpus';
import { namesIn } from '../../../server/core/corpus/names';
import { articleEntriesProblemsOf, problemsOf } from '../../../server/core/corpus/problems';
import { compileGazetteer } from '../../../server/core/entities/gazetteer/gazetteer';
import { parseRegister } from '../../../server/core/entities/register/register';
import { isLanguageCode, languageName } from '../../../server/core/language/language';
import { sliceOf } from '../../../server/core/text/span';
import { ENGLISH, OTHER_LANGUAGES } from '../../support/languages';

const languageOf = (text: string) => parseArticle('a.txt', text).language?.code ?? 'en';

/** Languages that the detector does not know, or has under another code. */
const UNKNOWN = ['sw', 'la', 'cy', 'ga'];
const OTHER_CODE: Readonly<Record<string, string>> = { nb: 'no', id: 'ms', af: 'nl' };

const GERMAN = `Fähre fällt aus

Die Fähre nach Port Hallow fällt seit Montag aus, sagte Hafenmeisterin Petra Quill am Mittwoch. Am 12. März 2019 soll sie wieder fahren.

Der Vertrag wurde am 2018-11-05 unterschrieben. Im April will der Stadtrat über die Zukunft der Linie beraten und die Fahrgäste anhören.
`;

describe('The language of an article', () => {
  it('is known for other languages', () => {
    for (const [code, text] of Object.entries(OTHER_LANGUAGES)) {
      const expected = UNKNOWN.includes(code) ? 'en' : (OTHER_CODE[code] ?? code);
      assert.equal(languageOf(text), expected, code);
    }
  });

  it('is English for English of every kind, and wherever there is any doubt', () => {
    for (const [kind, text] of Object.entries(ENGLISH)) assert.equal(languageOf(text), 'en', kind);
    assert.equal(languageOf('Fähre fällt aus'), 'en', 'too short');
    assert.equal(languageOf(`${OTHER_LANGUAGES['de']}\n\n${ENGLISH['old']}\n\n${ENGLISH['longs']}`), 'en', 'half of it');
    assert.equal(languageOf(''), 'en');
  });

  it('keeps English names and dates away: only ISO dates and names of the register are found', () => {
    const gazetteer = compileGazetteer(parseRegister('entities:\n  - id: quill\n    type: person\n    name: Petra Quill\n'));
    const found = (entry?: string) => {
      const analysis = analyseArticle('a.txt', GERMAN, {
        gazetteer,
        ...(entry === undefined
          ? {}
          : {
              entry: {
                id: 'a.txt',
                language: entry,
                keep: [],
                remove: [],
                meanings: [],
                meaningSpans: [],
                span: { start: 0, end: 0 },
                spans: {},
              },
            }),
      });
      const names = namesIn(analysis).map(mention => mention.entity ?? sliceOf(GERMAN, mention));
      return { names, dates: analysis.timexes.map(({ value }) => value) };
    };
    assert.deepEqual(found(), { names: ['quill'], dates: ['2018-11-05'] });
    assert.deepEqual(found('de-AT'), { names: ['quill'], dates: ['2018-11-05'] });
    assert.ok(found('en').names.length > 1, 'unless the researcher says that it is English');
  });

  it('leaves passages and their text as they are: nothing is cut by the words of English', () => {
    for (const [code, text] of Object.entries(OTHER_LANGUAGES)) {
      const { passages } = parseArticle('a.txt', text);
      assert.deepEqual(
        passages.map(passage => [sliceOf(text, passage), passage.verdict]),
        text.split('\n\n').map(paragraph => [paragraph, undefined]),
        code,
      );
    }
  });

  it('is said once, as a hint, and not where the researcher says it', () => {
    const corpus = new Corpus();
    corpus.apply([{ kind: 'article', id: 'a.txt', text: GERMAN }]);
    const hints = () => problemsOf(corpus, 'a.txt').filter(({ code }) => code === 'other-language');
    assert.deepEqual(
      hints().map(({ severity, message, start, end }) => [severity, message, GERMAN.slice(start, end)]),
      [
        [
          'hint',
          'This article seems to be in German: no names are proposed, and only dates such as 2018-08-16 are read. If it is in English, write "language: en" in its entry in articles.yaml.',
          'Fähre fällt aus',
        ],
      ],
    );
    for (const language of ['de', 'en']) {
      corpus.apply([{ kind: 'articleEntries', text: `articles:\n  a.txt:\n    language: ${language}\n` }]);
      assert.deepEqual(hints(), [], language);
      assert.equal(corpus.get('a.txt')?.article.language?.code, language === 'en' ? undefined : 'de');
    }
    corpus.apply([{ kind: 'articleEntries', text: 'articles:\n  a.txt:\n    language: Deutsch\n' }]);
    assert.equal(hints().length, 1);
    assert.deepEqual(
      articleEntriesProblemsOf(corpus).map(({ message }) => message),
      ['"Deutsch" is not the code of a language. Write "en" for English, "de" for German, and so on.'],
    );
  });

  it('has codes and names', () => {
    for (const code of ['en', 'de', 'pt-BR', 'zh-Hant', 'eng']) assert.ok(isLanguageCode(code), code);
    for (const code of ['', 'german', 'd', 'xx', 'de_AT', 'en!']) assert.ok(!isLanguageCode(code), code);
    assert.equal(languageName('de'), 'German');
    assert.equal(languageName('und'), null);
  });
});
