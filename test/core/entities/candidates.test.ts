import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../server/core/article/parse';
import { findCandidates } from '../../../server/core/entities/candidates';
import { compileGazetteer } from '../../../server/core/entities/gazetteer';
import { findMentions } from '../../../server/core/entities/mentions';
import { parseRegister } from '../../../server/core/entities/register';
import { mark, parseMarks } from '../../support/marks';
import { runs, slowIt } from '../../support/runs';
import { assertLinear } from '../../support/steps';

/** The fixture's labels are the types guessed. */
function check(fixture: string, register = ''): void {
  const { text } = parseMarks(fixture);
  const article = parseArticle('a.txt', text);
  const candidates = findCandidates(article, findMentions(article, compileGazetteer(parseRegister(register))));
  assert(candidates.every(({ entity, via }) => entity === null && via === 'candidate'));
  assert.equal(
    mark(
      text,
      candidates.map(({ start, end, type }) => ({ start, end, label: type })),
    ),
    fixture,
  );
}

describe('candidates', () => {
  it('are runs of capitals', () =>
    check('On Monday the director met [Maria Lopez]{person} of [Acme Industries]{organisation} in [Lisbon]{place}.'));
  it('leave offices and honorifics out', () =>
    check('They saw President [Maria Lopez]{person}, Foreign Minister [Juan Perez]{person} and Mr. [Okoro]{person} there.'));
  it('part a people from a person', () =>
    check('The [Afghan]{other} President [Maria Lopez]{person} spoke to [South Korean]{other} guests.'));
  it('keep a people in the name of a body', () => check('He flew with [British Airways]{organisation} to the [Australian Open]{event}.'));
  it('know particles, initials and hyphens', () =>
    check('With them came [Hamad bin Khalifa]{person}, [J. P. Morgan]{person} and [Anna Weber-Koch]{person}.'));
  it("know 'of' where it belongs to the name", () =>
    check('At the [University of Graz]{organisation} the president of [Austria]{place} spoke.'));
  it('leave the first word of a sentence out unless it is a name', () =>
    check('However, they left. Reports came in. [Kabul]{place} fell. Fighting went on, and later in the day the fighting stopped.'));
  it('know weekdays and months', () => check('In May and on Tuesday nobody came to the meeting in [Oslo]{place}.'));
  it('know the names of a headline in capitals from the text', () =>
    check('[ZARANJ]{place} FALLS TO FIGHTERS\n\nThe city of [Zaranj]{place} fell on Friday, said a man who had fled from it.'));
  it('know acronyms', () => check('The vote at the [OSCE]{organisation} was close, said a man on TV at 5 PM.'));
  it('know places and agency of a dateline', () => {
    check('[PORT HARLOW]{place}, [Sele]{place} ([IRN]{organisation}) — The crews left.');
    check('[ST. ORWIN]{place}/[MOLE BAY]{place}, May 4 - The crews left.');
    check('Crews leave the docks\n\n[Ardmouth]{place} ([Newswire]{organisation}) – The crews left.');
  });
  it('part compounds', () => check('A [US]{place}-led force left.'));
  it('do not overlap what the register knows', () =>
    check('We saw Maria Lopez in [Lisbon]{place}, and Lopez left.', 'entities:\n  - {id: m, type: person, name: Maria Lopez}\n'));

  it('never throw; are sorted and disjoint, from each other and from mentions', () => {
    const gazetteer = compileGazetteer(
      parseRegister('entities:\n  - {id: m, type: person, name: Maria Lopez}\n  - {id: u, type: place, name: US}\n'),
    );
    const piece = fc.oneof(
      fc.constantFrom(
        'Maria Lopez',
        'US',
        'of',
        'the',
        'President',
        'Bank',
        'The',
        ' ',
        ' ',
        '\n',
        '. ',
        '-',
        '’s',
        '(',
        'J.',
        '&',
        '\ud800',
        '1996',
        'al-',
        'É',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const article = parseArticle('a.txt', pieces.join(''));
        const mentions = findMentions(article, gazetteer);
        let end = 0;
        for (const mention of [...mentions, ...findCandidates(article, mentions)].sort((a, b) => a.start - b.start)) {
          assert(mention.start >= end && mention.end > mention.start && mention.end <= article.text.length);
          end = mention.end;
        }
      }),
      runs(60),
    );
  });

  slowIt('take time in proportion to the text', () => {
    assertLinear(['Bank of ', 'Maria ', 'A&B', 'Xx-', 'J.', 'US 1 ', 'X', '\n'], text => findCandidates(parseArticle('a.txt', text), []), {
      before: 'The ',
    });
  });
});
