import assert from 'node:assert/strict';
import { problemsOf } from '../../../server/core/corpus/problems';
import { sliceOf } from '../../../server/core/text/span';
import { corpusWith } from '../../support/corpora';

/** Problems of the dates of an article, as 'severity code: the words'. */
function check(text: string, expected: readonly string[]): void {
  const corpus = corpusWith({ 'a.txt': text });
  const found = problemsOf(corpus, 'a.txt').filter(({ code }) => code.includes('date') && code !== 'undated-article');
  assert.deepEqual(
    found.map(problem => `${problem.severity} ${problem.code}: ${sliceOf(text, problem)}`),
    expected,
  );
}

describe('problems of dates', () => {
  it('are days that the calendar does not have', () =>
    check('date 2018-08-16\n\nThe talks ended on 31 April 2018.', ['warning impossible-date: 31 April 2018']));

  it('are weekdays that are not those of their dates', () =>
    check('date 2018-08-16\n\nThe talks ended on Monday, July 4, 2018.', ['warning weekday-contradicts-date: Monday, July 4, 2018']));

  it('name the years in which the weekday would be right, and offer them for the publication date where the text names none', () => {
    const problemIn = (text: string) => {
      const problem = problemsOf(corpusWith({ 'a.txt': text }), 'a.txt').find(({ code }) => code === 'weekday-contradicts-date');
      return [problem?.message, problem?.dates];
    };
    assert.deepEqual(problemIn('date 2018-08-16\n\nThe talks ended on Monday, July 4, 2018.'), [
      '4 July 2018 is a Wednesday, not a Monday. The weekday is right in 2016 and 2022.',
      undefined,
    ]);
    assert.deepEqual(problemIn('date 2020-08-16\n\nThe talks ended on Wednesday, July 4.'), [
      '4 July 2020 is a Saturday, not a Wednesday. The weekday is right in 2018 and 2029.',
      ['2018', '2029'],
    ]);
  });

  it('are dates after the publication date, mentioned as past', () =>
    check('date 2018-08-16\n\nThe talks ended on September 4, 2018.', ['hint date-after-publication: September 4, 2018']));

  it('are not dates to come, nor dates of an undated article', () => {
    check('date 2018-08-16\n\nThe talks will end on September 4, 2018.', []);
    check('The talks ended on September 4, 2018.', []);
  });

  it('are a publication date that several dates of the text contradict, with the one it allows', () => {
    const text = 'date 2018-08-16\n\nThe talks ended on September 4, 2018. A truce was signed on October 2, 2018.';
    check(text, [
      'hint date-after-publication: September 4, 2018',
      'warning publication-date-contradicted: October 2, 2018',
      'hint date-after-publication: October 2, 2018',
    ]);
    const corpus = corpusWith({ 'a.txt': text });
    const problem = problemsOf(corpus, 'a.txt').find(({ code }) => code === 'publication-date-contradicted');
    assert.deepEqual(problem?.dates, ['2018-10']);
  });

  it('are a missing publication date, with what the text allows', () => {
    const corpus = corpusWith({ 'a.txt': 'The talks ended on September 4, 2018. Votes will be counted on 2 May 2019.' });
    const [problem] = problemsOf(corpus, 'a.txt');
    assert.equal(problem?.code, 'undated-article');
    assert.equal(
      problem.message,
      'No publication date. The text mentions 4 September 2018 as past and 2 May 2019 as still to come, so it was written between the two.',
    );
    assert.deepEqual(
      problem.related.map(({ message }) => message),
      ['Latest date mentioned as past'],
    );
  });

  it('are at the first sentence of an article without a publication date, within its first line', () => {
    const marked = (text: string) => sliceOf(text, problemsOf(corpusWith({ 'a.txt': text }), 'a.txt')[0]!);
    assert.equal(marked('A wall by the sea\n\nThe talks ended. Nobody spoke.'), 'A wall by the sea');
    assert.equal(
      marked('The talks ended on Tuesday. Nobody spoke of them again, and the hall was closed.\nIt rained.'),
      'The talks ended on Tuesday.',
    );
    assert.equal(marked('The talks ended\non Tuesday. Nobody spoke.'), 'The talks ended');
  });

  it('say of a missing publication date what is taken for it, and offer that', () => {
    const message = (text: string) => {
      const [problem] = problemsOf(corpusWith({ 'a.txt': text }), 'a.txt');
      return [problem?.message.replace(/ The text mentions .*$/, ''), problem?.dates];
    };
    assert.deepEqual(message('KABUL, Aug 16 (Reuters) - The talks ended on Tuesday, as on May 3, 2019.'), [
      'No publication date. Relative dates are counted from 16 August 2019, which the dateline suggests.',
      ['2019-08-16'],
    ]);
    assert.deepEqual(message('The talks ended on March 3, 2019. Votes will be counted on March 20, 2019.'), [
      'No publication date. Relative dates are counted from March 2019, which the text suggests.',
      ['2019-03'],
    ]);
    assert.deepEqual(
      message(
        'Sunday, December 3, 2023\n\nA wall by the sea\n\nThe talks ended on Tuesday, the President-elect said, who takes office on January 20.',
      )[0],
      'No publication date, so "Tuesday" and the like cannot be dated. 3 December 2023 at the top is probably the web page\'s own clock.',
    );
    assert.deepEqual(message('The talks ended on Tuesday.'), ['No publication date, so "Tuesday" and the like cannot be dated.', []]);
  });

  it('go where articles.yaml sets another date, and name the place of the date they contradict', () => {
    const corpus = corpusWith({ 'a.txt': 'date 2018-08-16\n\nThe talks ended on September 4, 2018.' });
    const [problem] = problemsOf(corpus, 'a.txt');
    assert.deepEqual(
      problem?.related.map(({ span }) => span),
      [corpus.get('a.txt')?.header.published?.span],
    );
    corpus.apply([{ kind: 'articleEntries', text: 'articles:\n  a.txt: {date: 2018-09-05}\n' }]);
    assert.deepEqual(problemsOf(corpus, 'a.txt'), []);
  });
});
