import assert from 'node:assert/strict';
import { adoptedLine, viaOf } from '../../../server/core/annotations/adopted';
import { decisionOn, lastDecisions, parseDecisions, serialiseDecisions } from '../../../server/core/annotations/decisions';

const LINE =
  '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:uuid:00000000-0000-4000-8000-000000000001","type":"Annotation","created":"2026-01-01T00:00:00Z","modified":"2026-01-02T00:00:00Z","creator":{"name":"Ann"},"mine":1.50,"body":[],"target":{}}';

describe('An annotation that is taken over', () => {
  it('is the same but for its id and times, and names what it was taken from', () => {
    const [id, other] = ['00000000-0000-4000-8000-000000000009', '00000000-0000-4000-8000-000000000002'];
    const adopted = adoptedLine(LINE, id, ['00000000-0000-4000-8000-000000000001', other], '2026-03-01T00:00:00Z');
    assert.equal(
      adopted,
      LINE.replace('0001"', '0009"')
        .replace('"created":"2026-01-01T00:00:00Z","modified":"2026-01-02T00:00:00Z",', '')
        .replace(
          '0009",',
          `0009","created":"2026-03-01T00:00:00Z","via":["urn:uuid:00000000-0000-4000-8000-000000000001","urn:uuid:${other}"],`,
        ),
    );
    assert.deepEqual(viaOf(adopted), ['00000000-0000-4000-8000-000000000001', other]);
    assert.deepEqual(viaOf(LINE), []);
  });

  it('replaces what a taken annotation was itself taken from', () => {
    const first = adoptedLine(LINE, 'x', ['a'], '2026-03-01T00:00:00Z');
    assert.deepEqual(viaOf(adoptedLine(first, 'y', ['x'], '2026-03-02T00:00:00Z')), ['x']);
  });

  it('is found in every form that via may have', () => {
    assert.deepEqual(viaOf('{"via":"urn:uuid:a"}'), ['a']);
    assert.deepEqual(viaOf('{"via":[{"id":"http://example.org/1"},7]}'), ['http://example.org/1']);
  });
});

describe('The log of decisions', () => {
  const decision = (ids: string[], accepted: string[], decided: string) => ({ article: 'a.txt', ids, accepted, decided });
  const [first, second, third] = [
    decision(['a', 'b'], ['a'], '2026-01-01T00:00:00Z'),
    decision(['c'], [], '2026-01-02T00:00:00Z'),
    decision(['a', 'b'], ['b'], '2026-01-03T00:00:00Z'),
  ];

  it('is one line for each, whoever wrote them in whichever order', () => {
    const text = serialiseDecisions({ decisions: [third, first, second, first], unreadable: [] });
    assert.equal(text.split('\n').length, 4);
    assert.equal(text, serialiseDecisions(parseDecisions(text)));
    assert.deepEqual(parseDecisions(text).decisions, [first, third, second]);
  });

  it('knows the last decision on annotations, and what was decided last of all', () => {
    const log = { decisions: [third, first, second], unreadable: [] };
    assert.equal(decisionOn(log, ['b', 'a']), third);
    assert.equal(decisionOn(log, ['c']), second);
    assert.equal(decisionOn(log, ['a']), undefined);
    assert.deepEqual(lastDecisions(log), [third]);
    assert.deepEqual(lastDecisions({ decisions: [], unreadable: [] }), []);
  });

  it('keeps lines that it cannot read', () => {
    const broken = ['<<<<<<< HEAD', '{"article":7}', '[]', '{"article":"a","ids":[1],"accepted":[],"decided":""}'];
    const log = parseDecisions(`\ufeff${broken.join('\r\n')}\n\n${serialiseDecisions({ decisions: [first], unreadable: [] })}`);
    assert.deepEqual(log, { decisions: [first], unreadable: broken });
    for (const line of broken) assert.ok(serialiseDecisions(log).includes(`${line}\n`));
  });
});
