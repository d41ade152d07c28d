import assert from 'node:assert/strict';
import type { Corpus } from '../../../server/core/corpus/corpus';
import { problemsOf } from '../../../server/core/corpus/problems';
import { verdictsOf } from '../../../server/core/corpus/queries';
import { corpusWith } from '../../support/corpora';

const LEAD = 'The council heard both sides for a third day, and neither of them gave way before it rose for the night.';
const TITLES = ['A wall by the sea', 'The ferry comes back', 'New lamps for the quay', 'Rain on the fair'];

/** One story a title, each with its own lines on top. */
const storiesOf = (topOf: (index: number) => string): Corpus =>
  corpusWith(Object.fromEntries(TITLES.map((title, index) => [`news/${index}.txt`, `${topOf(index)}\n\n${title}\n\n${LEAD}`])));

const datesIn = (corpus: Corpus): (string | null)[] => corpus.ids().map(id => corpus.get(id)?.header.published?.value ?? null);

describe('the dates of a folder', () => {
  it('that are the same over different stories are a clock, which is left out of cleaned text', () => {
    const corpus = storiesOf(() => 'Sunday, December 3, 2023');
    assert.deepEqual(datesIn(corpus), [null, null, null, null]);
    assert.equal(verdictsOf(corpus, 'news/0.txt')[0]?.reason, "the web page's clock");
  });

  it('that differ from file to file are publication dates', () =>
    assert.deepEqual(datesIn(storiesOf(index => `Sunday, December ${[3, 10, 17, 24][index]}, 2023`)), [
      '2023-12-03',
      '2023-12-10',
      '2023-12-17',
      '2023-12-24',
    ]));

  it('that agree with another date of the article are not a clock', () => {
    const corpus = corpusWith(
      Object.fromEntries(TITLES.map(title => [`news/2023-12-03-${title.length}.txt`, `December 3, 2023\n\n${title}\n\n${LEAD}`])),
    );
    assert.deepEqual(new Set(datesIn(corpus)), new Set(['2023-12-03']));
  });

  it('of one story in several files are not a clock', () => {
    const corpus = corpusWith(Object.fromEntries(TITLES.map((_, index) => [`news/${index}.txt`, `2023-12-03\n\n${TITLES[0]}\n\n${LEAD}`])));
    assert.deepEqual(new Set(datesIn(corpus)), new Set(['2023-12-03']));
  });

  it('teach the label of a line that no rule knows', () => {
    const label = (index: number): string => `Went into the morning paper of 1${index} March 2019`;
    assert.deepEqual(datesIn(storiesOf(label)), ['2019-03-10', '2019-03-11', '2019-03-12', '2019-03-13']);
    assert.deepEqual(datesIn(storiesOf(() => label(1))), [null, null, null, null]);
    assert.deepEqual(datesIn(corpusWith({ 'one.txt': `${label(0)}\n\n${TITLES[0]}\n\n${LEAD}` })), [null]);
  });

  it('show whether the day or the month is first', () => {
    const slashed = (index: number): string => ['04/03/2021', '05/03/2021', '16/03/2021', '06/03/2021'][index] ?? '';
    assert.deepEqual(datesIn(storiesOf(slashed)), ['2021-03-04', '2021-03-05', '2021-03-16', '2021-03-06']);
    const american = (index: number): string => ['04/03/2021', '05/03/2021', '03/16/2021', '06/03/2021'][index] ?? '';
    assert.deepEqual(datesIn(storiesOf(american)), ['2021-04-03', '2021-05-03', '2021-03-16', '2021-06-03']);
  });

  it('in digits of an open order are the year, with both readings to choose from', () => {
    const corpus = corpusWith({ 'a.txt': `04/03/2021\n\n${TITLES[0]}\n\n${LEAD}` });
    assert.deepEqual(datesIn(corpus), ['2021']);
    const [problem] = problemsOf(corpus, 'a.txt').filter(({ code }) => code === 'undated-article');
    assert.deepEqual(problem?.dates, ['2021-03-04', '2021-04-03']);
    assert.equal(problem?.message, '"04/03/2021" can be 4 March 2021 or 3 April 2021.');
  });
});

describe('strong dates of one article that differ', () => {
  const problem = (...lines: string[]) =>
    problemsOf(corpusWith({ 'a.txt': [TITLES[0], ...lines, LEAD].join('\n\n') }), 'a.txt').find(
      ({ code }) => code === 'publication-date-contradicted',
    );

  it('are a problem that offers both', () => {
    const found = problem('Published: 4 March 2021', 'By Ann Hill, 9 May 2021');
    assert.equal(
      found?.message,
      "The publication date is 4 March 2021 according to the article's metadata, but 9 May 2021 according to the byline.",
    );
    assert.deepEqual(found?.dates, ['2021-03-04', '2021-05-09']);
  });

  it('are none where they are a day apart, or where one is of an update', () => {
    assert.equal(problem('Published: 4 March 2021', 'By Ann Hill, 5 March 2021'), undefined);
    assert.equal(problem('Published: 4 March 2021', 'Updated: 9 May 2021'), undefined);
  });
});

describe('an update', () => {
  it('dates an article that nothing else dates, and that is said', () => {
    const corpus = corpusWith({ 'a.txt': [TITLES[0], 'Updated: 9 May 2021', LEAD].join('\n\n') });
    assert.equal(corpus.get('a.txt')?.header.published?.source, 'updated');
    assert.deepEqual(
      problemsOf(corpus, 'a.txt').map(({ message }) => message),
      ['No publication date, only that of an update: 9 May 2021.'],
    );
  });

  it('is weaker than a file name', () => {
    const corpus = corpusWith({ '2021-05-02.txt': [TITLES[0], 'Updated: 9 May 2021', LEAD].join('\n\n') });
    assert.deepEqual(datesIn(corpus), ['2021-05-02']);
  });
});
