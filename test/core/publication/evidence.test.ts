import assert from 'node:assert/strict';
import { headerOf } from '../../../server/core/article/header';
import { parseArticle } from '../../../server/core/article/parse';
import { datesOf } from '../../../server/core/corpus/dateFacts';
import type { PublicationEvidence } from '../../../server/core/publication/evidence';
import { findInPassages } from '../../../server/core/publication/passages';

const LEAD = 'The council heard both sides for a third day, and neither of them gave way before it rose for the night.';

function evidenceOf(lines: readonly string[], option?: string): PublicationEvidence {
  const article = parseArticle('a.txt', lines.join('\n\n'));
  const header = headerOf(article, undefined, option);
  return datesOf(article, findInPassages(article), header).evidence;
}

const NARRATIVE = [
  'The council takes up the bridge again',
  LEAD,
  'The bridge was closed on March 3, 2019 after a crack was found. Engineers inspected it in June 2019 and advised repairs.',
];
const PLAN = [
  'The ferry is to return',
  LEAD,
  'The company signed the contract in October 2020. The ferry will sail again by April 2021, its director said.',
];
const TRANSITION = [
  'Sunday, December 3, 2023',
  'A new government takes shape',
  LEAD,
  'The President-elect has named two ministers and will be sworn in on January 20, his office said.',
];

describe('the publication date', () => {
  it('is what the strongest source says, and the others are kept', () => {
    const { value, source, contradicts, evidence } = evidenceOf([
      'The council rises',
      'By Jane Doe',
      'Published: 2019-08-16',
      `KABUL, Aug 16 (Reuters) - ${LEAD}`,
      ...NARRATIVE.slice(2),
    ]);
    assert.deepEqual({ value, source, contradicts }, { value: '2019-08-16', source: 'metadata', contradicts: undefined });
    assert.deepEqual(
      evidence.map(clue => `${clue.source} ${clue.value ?? clue.interval?.earliest}`),
      ['metadata 2019-08-16', 'dateline 2019-08-16', 'text 2019-06-01'],
    );
  });

  it('of a dateline without a year takes the year from what the text shows', () => {
    const found = evidenceOf([NARRATIVE[0]!, `KABUL, Aug 16 (Reuters) - ${LEAD}`, NARRATIVE[2]!]);
    assert.deepEqual([found.value, found.source], ['2019-08-16', 'dateline']);
  });

  it('is the interval that the text allows where there is no date line', () => {
    assert.deepEqual(evidenceOf(NARRATIVE).interval, { earliest: '2019-06-01', latest: null });
    assert.deepEqual(evidenceOf(PLAN).interval, { earliest: '2020-10-01', latest: '2021-04-30' });
    assert.deepEqual(evidenceOf(['A headline without a day', LEAD]).interval, { earliest: null, latest: null });
  });

  it("is not the page's own clock", () => {
    const { value, evidence } = evidenceOf(TRANSITION);
    assert.equal(value, undefined);
    assert.ok(evidence.some(clue => clue.source === 'page' && clue.strength < 0.1));
  });
});

describe('a publication date is contradicted', () => {
  const contradictionOf = (lines: readonly string[], option: string) => {
    const found = evidenceOf(lines, option).contradicts;
    return found === undefined ? null : [lines.join('\n\n').slice(found.span.start, found.span.end), found.suggestion];
  };

  it('by later dates mentioned as past', () => {
    assert.deepEqual(contradictionOf(NARRATIVE, '2018-08-16'), ['June 2019', '2019-06']);
    assert.equal(contradictionOf(NARRATIVE, '2019-08-16'), null);
  });

  it('by dates long gone that are mentioned as still to come', () => {
    assert.deepEqual(contradictionOf(PLAN, '2023-12-03'), ['April 2021', null]);
    assert.equal(contradictionOf(PLAN, '2020-12-03'), null);
  });

  it('by a president-elect in another winter', () => {
    assert.deepEqual(contradictionOf(TRANSITION, '2023-12-03'), ['President-elect', null]);
    assert.equal(contradictionOf(TRANSITION, '2020-12-03'), null);
  });

  it('by a weekday and a day that fall together in other years', () => {
    const lines = ['The council rises', LEAD, 'It meets again on Thursday, August 16, in the old hall.'];
    assert.equal(contradictionOf(lines, '2018-08-10'), null);
    assert.deepEqual(contradictionOf(lines, '2021-08-10'), ['Thursday, August 16', '2018']);
  });

  it('by a dateline far from it', () => {
    const lines = ['The council rises', `KABUL, Aug 16 (Reuters) - ${LEAD}`];
    assert.deepEqual(contradictionOf(lines, '2018-12-03')?.[0], 'Aug 16');
    assert.equal(contradictionOf(lines, '2018-08-17'), null);
  });

  it('by no single slip', () =>
    assert.equal(contradictionOf(['The council rises', LEAD, 'The bridge was closed in June 2019.'], '2018-08-16'), null));
});
