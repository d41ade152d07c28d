import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../server/core/article/parse';
import { findCandidates } from '../../../server/core/entities/candidates/candidates';
import { compileGazetteer } from '../../../server/core/entities/gazetteer/gazetteer';
import { findMentions } from '../../../server/core/entities/mentions/mentions';
import { parseRegister } from '../../../server/core/entities/register/register';
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
  it('leave an occupation out that is written with a capital', () => {
    check('Hydrologist [Maria Lopez]{person} said so. Later came Cardiologist [Ove Brennvik]{person}, who did not.');
    check('He was told so by the [Economist Intelligence Unit]{organisation} before.');
  });
  it('know the official names of states', () => {
    check('He went to the [Russian Federation]{place} and to the [Islamic Republic of Iran]{place} by train.');
    check('Nobody in the [Kyrgyz Republic]{place} and the [Swiss Confederation]{place} said a word.');
  });
  it('know acronyms by the longer name of the article', () =>
    check('The [Oervik Harbour Union]{organisation} met on the quay. Nobody expected the [OHU]{organisation} to agree.'));
  it('are one for a body whose name begins like a people', () =>
    check('Nobody said that fighters of the [Islamic State]{organisation} held the [Islamic]{other} school.'));
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
  it('part compounds, but not those of two peoples', () => {
    check('A [US]{place}-led force left.');
    check('They signed the [US]{place}-[Taliban]{organisation} accord.');
    check('The [Franco-German]{other} talks went on.');
  });
  it('have the full stop of an abbreviation that does not end the sentence', () => {
    check('The board of [Tarn Shipping Inc.]{organisation} met in [Ardmouth]{place}, [Fla.]{place}, to vote.');
    check('They work for [Tarn Shipping, Inc.]{organisation}, a carrier.');
    check('The ship belongs to [Tarn Shipping Inc]{organisation}.');
  });
  it("know 'on' where a body is named after what it is about", () =>
    check('In the end he wrote a long letter to the [Commission on Fair Elections]{organisation} on Monday.'));
  it('part a people from what each state has, and from its holidays', () => {
    check('The [German]{other} [Foreign Ministry]{organisation} and the [Italian]{other} [Parliament]{organisation} agreed.');
    check('Banks close on the [U.S.]{place} [Labor Day]{event} weekend.');
  });
  it('leave ordinary words at the start of a sentence out, however rare', () =>
    check(
      'Seventeen came. Outfits were torn. Rampant corruption went on. Brisk trade followed. New U.S. rules failed.'.replace(
        'U.S.',
        '[U.S.]{place}',
      ),
    ));
  it('leave words in capitals out that only draw attention', () =>
    check('FILE PHOTO: A man walks in [Lisbon]{place}. EXCLUSIVE report below.'));
  it('find cities and contests in a headline in capitals', () =>
    check('THOUSANDS IN [OAKLAND]{place} MISS [GRAND PRIX]{event}\n\nThe race ended on Friday, said a man who had seen it.'));
  it('take what an office is about from the person', () =>
    check(
      'After a long delay they heard a speech by the assistant, Assistant Secretary for Regional Security Affairs [David Okoro]{person}.',
    ));
  it('have a particle that begins a family name', () =>
    check('The crew thanked [Maria de Silva]{person}, and later de Silva left.'.replace('later de Silva', 'later [de Silva]{person}')));
  it('have no word of somebody’s status before them', () => {
    check('They said that Suspected [Taliban]{organisation} fighters and Ousted President [Maria Lopez]{person} had fled.');
    check('[HARLOW]{place} -- Alleged [Taliban]{organisation} fighters were led away by soldiers of the army on a rainy day.');
    check('They came from the [Soviet Union]{place} and said that former members had left.');
  });
  it('have a nickname in quotation marks between given name and family name', () => {
    check('They met [Dwayne "The Heron" Johnson]{person} and [Maria “La Garza” Lopez]{person} there.');
    check('He told [Maria]{person}: "[Harlow]{place} is far." Then he left.');
  });
  it('are one each in the cells of a table', () => {
    check('The results are in this table, which they printed.\n\n[Maria Lopez]{person}\t[Anna Weber]{person}\t[Juan Perez]{person}\n');
    check('They met a few of the others there, as they said:  [Maria Lopez]{person}   [Anna Weber]{person} and more.\n');
  });
  it('begin with the article of Arabic where it is written by itself', () =>
    check('Fighters of [al Qaeda]{organisation} met in [Kabul]{place} before.'));
  it('are persons behind what says who wrote', () =>
    check('The crews left the harbour on a rainy day, and nobody said where they went.\nAuthor: [Tarvin Osk]{person}\n'));
  it('leave out parts of the world that are joined to others', () =>
    check('She answers for South and [Central Asian]{other} affairs in the office.'));
  it('are typed as their longer forms in the article are', () =>
    check('The judge saw [Anna Quorndal]{person} first. Later the crowd cheered [Quorndal]{person} loudly.'));
  it('are teams where a city plays, and places where a country does', () =>
    check(
      'The striker scored in the match as [Leeds]{organisation} beat [Norwich]{organisation} in the league. In the cup, the coach saw [Spain]{place} beat [Wales]{place} before the season ended.',
    ));
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
