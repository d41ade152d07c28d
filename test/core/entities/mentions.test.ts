import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../server/core/article/parse';
import { compileGazetteer } from '../../../server/core/entities/gazetteer/gazetteer';
import { findMentions } from '../../../server/core/entities/mentions/mentions';
import { parseRegister } from '../../../server/core/entities/register/register';
import type { Mention } from '../../../server/core/entities/types';
import { mark, parseMarks } from '../../support/marks';
import { runs, slowIt } from '../../support/runs';
import { assertLinear } from '../../support/steps';

const REGISTER = `
entities:
  - {id: ghani, type: person, name: Ashraf Ghani, aliases: [President Ghani]}
  - {id: wells, type: person, name: Alice Wells}
  - {id: may, type: person, name: Theresa May}
  - {id: assad, type: person, name: Bashar al-Assad}
  - {id: xi, type: person, name: Xi Jinping}
  - {id: taliban, type: organisation, name: Taliban}
  - {id: islamic-state, type: organisation, name: Islamic State, aliases: [IS]}
  - {id: who, type: organisation, name: World Health Organization, aliases: [WHO]}
  - {id: aan, type: organisation, name: Afghanistan Analysts Network}
  - {id: acme, type: organisation, name: Acme Widgets Corp.}
  - {id: nato, type: organisation, name: NATO}
  - {id: usa, type: place, name: United States, aliases: [US, U.S.]}
  - {id: kabul, type: place, name: Kabul}
  - {id: turkey, type: place, name: Turkey}
  - {id: pacific, type: place, name: Pacific}
  - {id: helmand, type: place, name: Helmand Province}
  - {id: washington, type: place, name: Washington}
  - {id: cote, type: place, name: Côte d’Ivoire}
  - {id: georgia, type: place, name: Georgia, aliases: [Republic of Georgia]}
  - {id: georgia-us, type: place, name: State of Georgia, aliases: [Georgia]}
  - {id: insurgents, type: other, name: the insurgents, aliases: [militants]}
`;

const gazetteer = compileGazetteer(parseRegister(REGISTER));

const labelOf = (mention: Mention): string => {
  if (mention.via === 'ambiguous') return `? ${mention.options?.join(' ')}`;
  return mention.via === 'short form' ? `${mention.entity} short` : String(mention.entity);
};

/** The fixture's labels are entity ids, with ' short' for a short form and '? a b' for an ambiguous name. */
function check(fixture: string): void {
  const { text } = parseMarks(fixture);
  const mentions = findMentions(parseArticle('a.txt', text), gazetteer);
  assert.equal(
    mark(
      text,
      mentions.map(mention => ({ start: mention.start, end: mention.end, label: labelOf(mention) })),
    ),
    fixture,
  );
}

describe('mentions', () => {
  describe('case', () => {
    it('distinguishes acronyms from words', () =>
      check('This is where [IS]{islamic-state} fights us, the [US]{usa} and whoever asks the [WHO]{who}.'));
    it('takes no verb of a headline in capitals for an acronym', () =>
      check('[NATO]{nato} IS LEAVING [KABUL]{kabul}, WHO SAYS SO\n\nThey said so on Monday in the capital.'));
    it('distinguishes a country from a bird', () => check('In [Turkey]{turkey} a turkey may cost more in May.'));
    it('finds names in capitals', () =>
      check('[TALIBAN]{taliban} ENTER [KABUL]{kabul}\n\nThe fighters came at night, said the people who saw them.'));
    it('finds small forms in any case', () => check('[Militants]{insurgents} and [THE INSURGENTS]{insurgents} are one.'));
    it('finds capitals inside title case only where the form has them', () =>
      check('Some [united]{x} [States]{y}'.replace(/\[(\w+)\]\{\w\}/g, '$1')));
  });

  describe('borders', () => {
    it('leaves possessives out', () => check("The [Taliban]{taliban}'s, the [Taliban]{taliban}’s and the [United States]{usa}' plans."));
    it('finds names in compounds', () =>
      check(
        'A [US]{usa}-led, [Taliban]{taliban}-sponsored, anti-[Taliban]{taliban}, [US]{usa}–[Taliban]{taliban} and non\u2011[NATO]{nato} deal.',
      ));
    it('leaves other names joined by a hyphen alone', () => check('The Indo-Pacific command of al-Kabul and Kabul-Smith.'));
    it('stays out of longer words', () => check('Kabulis and preNATO talks in Washingtonia, O’Kabul and Kabul’land.'));
    it('takes the dot of an abbreviation along', () =>
      check('They left the [U.S.]{usa} He is in the [U.S.]{usa}, and the [U.S.A.]{usa} is big.'));
    it('finds a name that is spaced out or joined by a no-break space', () =>
      check('The [United  States]{usa}, the [United\u00a0States]{usa}, the [United \u2009 States]{usa}.'));
    it('takes composed and decomposed letters for one', () =>
      check("[Cote d'Ivoire]{cote}, [Côte d’Ivoire]{cote}, [Co\u0302te d’Ivoire]{cote} and its coast."));
    it('leaves addresses alone', () => check('See https://example.org/Kabul or mail us@Kabul about [Kabul]{kabul}.'));
    it('takes the longest name', () => check('The [Republic of Georgia]{georgia} is not the [State of Georgia]{georgia-us}.'));
  });

  describe('longer names', () => {
    it('leaves the name of a newspaper alone', () => check('The Washington Post is made in [Washington]{washington}.'));
    it('leaves bodies and places alone that are named after another', () =>
      check(
        'People from the Bank of Georgia and others from the Washington Purchasing Board, who had watched the Kabul Lions, came to [Kabul]{kabul}.',
      ));
    it('leaves a place alone that is another one with the word beside it, in a headline, too', () => {
      const places = compileGazetteer(
        parseRegister(
          'entities:\n  - {id: sudan, type: place, name: Sudan}\n  - {id: guinea, type: place, name: Guinea}\n  - {id: mexico, type: place, name: Mexico}\n',
        ),
      );
      const text =
        'Traders of South Sudan wait\n\nFrom the south Sudan sent grain. Papua New Guinea and Guinea did not. In South\nSudan, Mexico City was far, and Mexico farther.\n';
      const found = findMentions(parseArticle('a.txt', text), places).map(({ start }) => text.slice(0, start).slice(-4));
      assert.deepEqual(found, ['uth ', 'and ', 'and ']);
    });
    it('finds a name beside an office, a weekday, a people or a person, and in a line in title case', () =>
      check(
        'On Monday in [Kabul]{kabul} Tuesday seemed far. [US]{usa} President Anna Holm met Afghan [Taliban]{taliban} in [Kabul]{kabul} Governor Karl Holm’s house.',
      ));
    it('leaves a relative alone whose given name begins a sentence', () =>
      check('It was [Ashraf Ghani]{ghani} who left. Others stayed. Rulana Ghani looked well.'));
    it('leaves a person of the same family name alone', () => check('It was [Ashraf Ghani]{ghani} who left. His wife Rula Ghani stayed.'));
  });

  describe('short forms', () => {
    it('finds the family name after the full one', () =>
      check('[Ashraf Ghani]{ghani} spoke. [Ghani]{ghani short} said so, and [Ghani]{ghani short}’s aides agreed.'));
    it('finds a family name behind a title or an honorific', () =>
      check('[Alice Wells]{wells} came. “Afghan President [Wells]{wells short}?” asked Mrs. [Wells]{wells short}.'));
    it('finds a family name in a headline', () =>
      check('Report: [Ghani]{ghani short} offers talks\n\nPresident [Ashraf Ghani]{ghani} offered talks on Monday, his office said.'));
    it('takes particles along', () =>
      check('[Bashar al-Assad]{assad} stays. Today [al-Assad]{assad short} spoke; an [Assad]{assad short} aide listened.'));
    it('knows names with the family name first', () => check('[Xi Jinping]{xi} travelled. On Friday [Xi]{xi short} returned.'));
    it('does not find a person in a month', () => check('[Theresa May]{may} left. May was warm. In the end, [May]{may short} said no.'));
    it('knows an abbreviation that the article defines', () =>
      check('The [Afghanistan Analysts Network]{aan} ([AAN]{aan short}) is small. The [AAN]{aan short} grows.'));
    it('knows a company without its legal form', () =>
      check('[Acme Widgets Corp.]{acme} sells. Today [Acme Widgets]{acme short} sold more.'));
    it('knows a province by its bare name', () => check('In [Helmand Province]{helmand} it rains; in [Helmand]{helmand short} it pours.'));
    it('leaves an abbreviation alone that the article defines otherwise', () => check('The Institute of Sociology (IS) met. IS was full.'));
    it('takes no country behind a name for a definition', () => check('Ulla van Klaas ([US]{usa}) won. The [US]{usa} cheered.'));
    it('does not guess between two people of a name', () => {
      const two = compileGazetteer(
        parseRegister('entities:\n  - {id: a, type: person, name: Anna Weiss}\n  - {id: b, type: person, name: Bert Weiss}\n'),
      );
      const text = 'Anna Weiss met Bert Weiss. Later Weiss left.';
      const last = findMentions(parseArticle('a.txt', text), two).at(-1);
      assert.deepEqual(
        { via: last?.via, entity: last?.entity, options: last?.options, type: last?.type },
        { via: 'ambiguous', entity: null, options: ['a', 'b'], type: 'person' },
      );
    });
  });

  describe('family names alone', () => {
    const PERSONS = compileGazetteer(
      parseRegister(`entities:
  - {id: ada, type: person, name: Ada Voskarian}
  - {id: bo, type: person, name: Bo Telmarik}
  - {id: cy, type: person, name: Cy Telmarik}
  - {id: dan, type: person, name: Dan Brown}
  - {id: eve, type: person, name: Eve Harkonis}
  - {id: mill, type: organisation, name: Harkonis Mill}
`),
    );
    const alone = (text: string): string[] =>
      findMentions(parseArticle('a.txt', text), PERSONS).map(mention => `${text.slice(mention.start, mention.end)}: ${labelOf(mention)}`);
    it('are those of the one person who can be meant', () =>
      assert.deepEqual(alone('On Monday Voskarian said no. They saw Voskarian’s house.'), [
        'Voskarian: ada short',
        'Voskarian: ada short',
      ]));
    it('are asked about where several persons have it', () => assert.deepEqual(alone('Nobody saw Telmarik there.'), ['Telmarik: ? bo cy']));
    it('mention nobody where they are common, or part of another name', () => {
      assert.deepEqual(alone('Nobody saw Brown there, and nobody saw Harkonis.'), []);
      assert.deepEqual(alone('They live in Voskarian Street with Lena Voskarian; later Voskarian left.'), []);
    });
    it('are short for the full name where the article has it', () =>
      assert.deepEqual(alone('We met Bo Telmarik. Then Telmarik left.'), ['Bo Telmarik: bo', 'Telmarik: bo short']));
  });

  describe('ambiguous aliases', () => {
    it('are not guessed', () => check('They went to [Georgia]{? georgia georgia-us} in spring.'));
    it('are resolved by the one named in full before', () =>
      check('The [State of Georgia]{georgia-us} votes. In [Georgia]{georgia-us short} it rains.'));
    it('stay ambiguous where both were named', () =>
      check('The [State of Georgia]{georgia-us} and the [Republic of Georgia]{georgia}: [Georgia]{? georgia georgia-us}.'));
  });

  it('never throws; mentions are sorted, disjoint and inside', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Ashraf Ghani',
        'Ghani',
        'US',
        '(IS)',
        'Georgia',
        'State of Georgia',
        '\n\n',
        '\r\n',
        ' ',
        '. ',
        '-',
        '’s',
        '(',
        ')',
        '\ud800',
        '\0',
        'é',
        '漢',
        'al-Assad',
        'Bashar al-Assad',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const text = pieces.join('');
        const mentions = findMentions(parseArticle('a.txt', text), gazetteer);
        let end = 0;
        for (const mention of mentions) {
          assert(mention.start >= end && mention.end > mention.start && mention.end <= text.length);
          end = mention.end;
        }
      }),
      runs(100),
    );
  });

  slowIt('takes time in proportion to the text', () => {
    assertLinear(
      ['Ghani ', 'United ', 'U.S.-', 'Kabul-', ' ', '(IS)', 'IS WHO '],
      text => findMentions(parseArticle('a.txt', text), gazetteer),
      { before: 'Ashraf Ghani A' },
    );
  });
});
