import assert from 'node:assert/strict';
import { type TimelineQuestion, timelineOf } from '../../../server/core/overview/timeline';
import { finished } from '../../../server/core/text/inSteps';
import { worldOf } from './world';

const timeline = (corpus = worldOf(), question: TimelineQuestion = {}) => finished(timelineOf(corpus, question))!;

describe('a timeline', () => {
  it('has a bin for each month from the first article to the last one', () => {
    const { grain, bins, articles, undated } = timeline();
    assert.equal(grain, 'month');
    assert.deepEqual([bins[0], bins.at(-1), bins.length], ['2018-03', '2019-01', 11]);
    assert.deepEqual(articles, [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    assert.equal(undated, 1);
  });

  it('counts the mentions of the entities that are mentioned most, or of those asked for', () => {
    const { series } = timeline();
    assert.deepEqual(
      series.map(({ entity, mentions, counts }) => [entity, mentions, counts[0], counts[1], counts.at(-1)]),
      [
        ['maria-keller', 5, 2, 2, 1],
        ['jonas-brandt', 4, 2, 2, 0],
        ['halifax', 3, 2, 0, 1],
        ['port-authority', 2, 1, 0, 1],
      ],
    );
    assert.deepEqual(
      timeline(worldOf(), { entities: ['halifax', 'nobody'] }).series.map(({ entity }) => entity),
      ['halifax'],
    );
  });

  it('is in days where it is short, and in years where it is long; a day that is not known is in no bin', () => {
    const days = timeline(worldOf(), { period: { from: '2018-03', to: '2018-04' } });
    assert.deepEqual([days.grain, days.bins.length, days.bins[4], days.articles[4]], ['day', 61, '2018-03-05', 1]);
    assert.equal(days.undated, 1);
    const long = timeline(
      worldOf({ 'old.txt': 'A.\n', 'new.txt': 'B.\n' }, '', 'articles:\n  old.txt: {date: 1890}\n  new.txt: {date: 2018-05-01}\n'),
    );
    assert.deepEqual([long.grain, long.bins.length, long.articles[0], long.articles.at(-1)], ['year', 129, 1, 1]);
  });

  it('counts the dates that articles name, and those before and after', () => {
    const corpus = worldOf(
      { 'a.txt': 'It began on 5 March 2018 and in May 2018. Before, in 1990, it was not. It ends in 2050.\n' },
      '',
      'articles:\n  a.txt: {date: 2018-06-01}\n',
    );
    const { bins, dates, before, after } = timeline(corpus, { period: { from: '2018-01', to: '2018-12' } });
    assert.deepEqual(
      bins.flatMap((bin, index) => (dates[index] === 0 ? [] : [`${bin} ${dates[index]}`])),
      ['2018-03 1', '2018-05 1'],
    );
    assert.deepEqual([before, after], [1, 1]);
  });

  it('is none where no article has a date', () => assert.equal(finished(timelineOf(worldOf({ 'a.txt': 'A.\n' }, '', ''), {})), null));
});
