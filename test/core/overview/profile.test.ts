import assert from 'node:assert/strict';
import { profileOf } from '../../../server/core/overview/profile';
import { worldOf } from './world';

const REGISTER = `entities:
  - {id: teshome, type: person, name: Lula Teshome}
  - {id: basin-office, type: organisation, name: Basin Office}
  - {id: sabra, type: place, name: Sabra}
`;
const described = (text: string, entity = 'teshome'): string[] =>
  profileOf(worldOf({ 'a.txt': `${text}\n` }, REGISTER, ''), entity).descriptions.map(each => each.text);

describe('what articles say about an entity', () => {
  it('is the office before its name', () => {
    assert.deepEqual(described('On Monday the finance minister Lula Teshome resigned.'), ['the finance minister']);
    assert.deepEqual(described('On Monday former deputy minister Lula Teshome resigned.'), ['former deputy minister']);
    assert.deepEqual(described('Sudanese Prime Minister Lula Teshome resigned.'), ['Sudanese Prime Minister']);
  });

  it('is the apposition behind its name', () => {
    assert.deepEqual(described('Lula Teshome, the director of the port, resigned.'), ['the director of the port']);
    assert.deepEqual(described('They met in Sabra, a village on the lower river, on Monday.', 'sabra'), ['a village on the lower river']);
    assert.deepEqual(described('He wrote to the Basin Office, an intergovernmental body with its seat in Sabra.', 'basin-office'), [
      'an intergovernmental body with its seat in Sabra',
    ]);
  });

  it('is nothing that goes on telling, or is a list', () => {
    for (const text of [
      'Lula Teshome, who resigned on Monday, was not there.',
      'Lula Teshome, and the director of the port, resigned.',
      'In the end, said Lula Teshome, nothing happened.',
      'They saw Lula Teshome, in the evening, at home.',
      'The rain stopped. Lula Teshome left.',
    ])
      assert.deepEqual(described(text), [], text);
  });

  it('is counted over articles, as it is written first', () => {
    const corpus = worldOf(
      {
        'a.txt': 'The finance minister Lula Teshome spoke.\n',
        'b.txt': 'Lula Teshome, a finance minister, spoke in Sabra.\n',
        'c.txt': 'The opposition leader Lula Teshome spoke.\n',
      },
      REGISTER,
      'articles:\n  a.txt: {date: 2018-03-05}\n  b.txt: {date: 2019-01}\n',
    );
    const { descriptions, first, last, companions } = profileOf(corpus, 'teshome');
    assert.deepEqual(
      descriptions.map(({ text, articles }) => `${text.replace(/^(?:the|a) /, '')} ${articles}`),
      ['finance minister 2', 'opposition leader 1'],
    );
    assert.deepEqual([first, last, companions], ['2018-03-05', '2019-01', ['sabra']]);
  });

  it('is read from a few articles, however many there are', () => {
    const articles = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.txt`, 'Lula Teshome went to Sabra.\n']));
    const corpus = worldOf(articles, REGISTER, '');
    let read = 0;
    const counting = new Proxy(corpus, {
      get(target, name) {
        const value = Reflect.get(target, name, target);
        if (name === 'get')
          return (id: string) => {
            read++;
            return target.get(id);
          };
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    assert.deepEqual(profileOf(counting, 'teshome').companions, ['sabra']);
    assert.ok(read <= 20, String(read));
  });
});
