import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tag } from './check';

const confidenceIn = (text: string, published: string | null = '2018-08-16'): number => tag(text, published)[0]?.confidence ?? Number.NaN;

describe('how sure a value is', () => {
  it('falls from what is written out to what only the story fixes', () => {
    const sentences = [
      'They met on April 6, 1994.',
      'They have met for two years.',
      'They met two years ago.',
      'They met in the afternoon.',
      'They met that day.',
    ];
    const confidences = sentences.map(sentence => confidenceIn(sentence));
    assert.deepEqual(
      confidences,
      [...confidences].sort((a, b) => b - a),
    );
    assert.ok((confidences[0] ?? 0) > 0.9);
  });

  it('is low where the value stays open', () => assert.ok(confidenceIn('They met on Tuesday.', null) < 0.2));

  it('is between 0 and 1', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('two', 'weeks', 'ago', 'last', 'Tuesday', 'May', '3', '2018', 'every', 'the', 'fall', 'of', 'noon'), {
          maxLength: 12,
        }),
        words => tag(words.join(' '), '2018-08-16').every(({ confidence }) => confidence > 0 && confidence <= 1),
      ),
    ));
});
