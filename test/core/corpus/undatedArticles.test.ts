import assert from 'node:assert/strict';
import { sliceOf } from '../../../server/core/text/span';
import { explanationOf } from '../../../server/core/timex/index';
import { corpusWith } from '../../support/corpora';
import { parseMarks } from '../../support/marks';

const LEAD = 'The council heard both sides for a third day, and neither of them gave way before it rose for the night.';

/** Analyses an article without a publication date and compares the values of the expressions marked, as `[Tuesday]{2019-08-13}`. */
function check(fixture: string, rests: string | null) {
  const { text, spans } = parseMarks(fixture);
  const record = corpusWith({ 'a.txt': text }).get('a.txt')!;
  assert.equal(record.header.published, undefined);
  assert.deepEqual(
    record.timexes
      .filter(timex => spans.some(({ start }) => start === timex.start))
      .map(timex => `${sliceOf(text, timex)}: ${timex.value}`),
    spans.map(span => `${sliceOf(text, span)}: ${span.label}`),
  );
  const { reference } = record;
  const from = reference?.inferred === undefined ? null : sliceOf(text, reference.inferred.span!);
  assert.equal(reference === null ? null : `${reference.value} from ${from}`, rests);
  return record;
}

describe('the dates of an article without a publication date', () => {
  it('are counted from its dateline, in the year that its text shows', () => {
    const record = check(
      `The council takes up the bridge again\n\nKABUL, [Aug 16]{2019-08-16} (Reuters) - ${LEAD}\n\nIt met on [Tuesday]{2019-08-13}. The bridge was closed on [March 3, 2019]{2019-03-03}.`,
      '2019-08-16 from Aug 16',
    );
    const tuesday = record.timexes[1]!;
    assert.match(explanationOf(tuesday, record.timexes, '2019-08-16'), /^The last Tuesday before publication, .* Confidence 66 %$/);
    assert.ok(tuesday.confidence < 0.7);
  });

  it('are counted from the month that its dates put it in', () =>
    void check(
      `A wall by the sea\n\n${LEAD}\n\nIt was begun on [March 3, 2019]{2019-03-03}, will be ready on [March 20, 2019]{2019-03-20}, and was planned [last month]{2019-02} and [last year]{2018}. It rained [yesterday]{2019-03}.`,
      '2019-03 from March 3, 2019',
    ));

  it('are counted from the year, where no more is known', () =>
    void check(
      `A wall by the sea\n\n${LEAD}\n\nIt was begun on [March 3, 2019]{2019-03-03}, will be ready on [May 20, 2019]{2019-05-20}, and was planned [last year]{2018}, not [six months ago]{null}.`,
      '2019 from March 3, 2019',
    ));

  it('stay open where the text allows too much', () =>
    void check(`A wall by the sea\n\n${LEAD}\n\nIt was begun on [March 3, 2019]{2019-03-03} and mended [last year]{null}.`, null));

  it('are not counted from the clock of the web page', () =>
    void check(
      `Sunday, December 3, 2023\n\nA wall by the sea\n\n${LEAD}\n\nIt was mended [last year]{null}. The President-elect takes office on January 20.`,
      null,
    ));
});
