import assert from 'node:assert/strict';
import { alignPlaces } from '../../../server/core/reuse/align';
import { describeDifferences } from '../../../server/core/reuse/describe';

const placeOf = (article: string, text: string) => ({ article, passage: 0, start: 0, end: text.length });

/** The differences between two texts, as `kind: a → b`. */
function differences(a: string, b: string): string[] {
  return alignPlaces({ text: a }, placeOf('a', a), { text: b }, placeOf('b', b)).differences.map(
    difference => `${difference.kind}: ${a.slice(difference.a.start, difference.a.end)} → ${b.slice(difference.b.start, difference.b.end)}`,
  );
}

/** One difference within a sentence: `The talks began [last year|in 2017] in Doha.` */
function check(marked: string, kind: string): void {
  const a = marked.replace(/\[(.*?)\|(.*?)\]/g, '$1').replace(/ {2,}/g, ' ');
  const b = marked.replace(/\[(.*?)\|(.*?)\]/g, '$2').replace(/ {2,}/g, ' ');
  assert.deepEqual([...new Set(differences(a, b).map(line => line.split(':')[0]))], [kind], `${marked}: ${differences(a, b)}`);
}

describe('the differences between two copies', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    date: [
      'The talks in Doha began [last year|in 2017] and went on.',
      'The talks in Doha began [on Tuesday|on 14 August 2018] and went on.',
      'The talks will go on [next|this] week in the same town.',
      'The talks will go on until 5 p.m. [today|yesterday] in the same town.',
      'They signed it on [4|5] March 2018 in front of the house.',
      'They signed it on March [4|5], 2018, in front of the house.',
      'They signed it [two weeks ago|in early August] in front of the house.',
      'They signed it in the spring of [2017|2018] in front of the house.',
      'They signed it on Monday [|morning] in front of the house.',
      'They signed it [|last year] in front of the house.',
      'They signed it [earlier this year|in May] in front of the house.',
    ],
    number: [
      'At least [12|17] people were hurt when the roof fell in.',
      'At least [12|twelve] people were hurt when the roof fell in.',
      'The firm earned [480.4|500] million crowns from its mills.',
      'Some [1,200|2,500] of them had come by boat in that week.',
      'Prices rose by [5 percent|six per cent] within the same period.',
      'It was the [third|fourth] such attack within the same period.',
      'The mine was shut for [three|four] years after the flood.',
    ],
    name: [
      'The envoy met [Mr|President] Ghani at the palace gate.',
      'The road to [Kabul|Kaboul] was closed by the army.',
      'Troops of the [US|United States] left the base at dawn.',
      'The envoy met [Mohammed bin Salman|Muhammad ibn Salman] at the palace gate.',
      'The envoy met [|Ashraf] Ghani at the palace gate.',
      '[Ghani|Karzai] spoke first. The envoy thanked Ghani, and he thanked Karzai for the tea.',
    ],
    word: [
      'The minister [said|claimed] that the road was closed.',
      '[The|A] minister said that the road was closed.',
      '[Officials|Witnesses] said that the road was closed by the army.',
      'The minister said that the road [may|will] be closed by the army.',
      'The minister said [that|this] road was closed by the army.',
      'They came back [later|alone] to the same house on the hill.',
      'They [march|marched] to the house on the hill of the town.',
      'The envoy met [the minister|Mr Ghani] at the palace gate.',
    ],
  };
  for (const [kind, list] of Object.entries(cases)) for (const marked of list) it(`${kind}: ${marked}`, () => check(marked, kind));

  it('name sentences that only one side has, and those that moved', () => {
    const [first, second, third] = ['The road was closed by the army.', 'Nobody was hurt in the fire.', 'The mill stood still for a week.'];
    assert.deepEqual(differences(`${first} ${second} ${third}`, `${first} ${third}`), [`sentence: ${second.slice(0, -1)} → `]);
    assert.deepEqual(differences(`${first} ${third}`, `${first} ${second} ${third}`), [`sentence:  → ${second.slice(0, -1)}`]);
    const moved = alignPlaces(
      { text: `${first} ${second} ${third}` },
      placeOf('a', `${first} ${second} ${third}`),
      { text: `${third} ${first} ${second}` },
      placeOf('b', `${third} ${first} ${second}`),
    );
    assert.ok(moved.similarity > 0.99 && moved.kind === 'near');
  });

  it('never overlap, and come in order, where words are repeated', () => {
    const a = 'net pier pier well-paid pier rope pier pier';
    const b = 'pier pier harbour pier pier pier tide pier pier pier';
    const { differences: found } = alignPlaces({ text: a }, placeOf('a', a), { text: b }, placeOf('b', b));
    for (const [index, difference] of found.entries()) {
      const before = found[index - 1];
      assert.ok(before === undefined || (before.a.end <= difference.a.start && before.b.end <= difference.b.start));
    }
  });

  it('are described in a clause', () => {
    const a = 'At least 12 people were hurt in Kabul last year when the roof of the old mill fell in, the police said.';
    const b =
      'At least 17 people were hurt in Kaboul in 2017 when a roof of the mill fell in, witnesses said. It was raining hard that day.';
    assert.equal(
      describeDifferences(alignPlaces({ text: a }, placeOf('a', a), { text: b }, placeOf('b', b)), a, b),
      '"12" → "17"; "Kabul" → "Kaboul"; "last year" → "in 2017"; 4 more words differ; a sentence added (6 words)',
    );
  });
});
