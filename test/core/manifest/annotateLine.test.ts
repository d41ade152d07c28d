import assert from 'node:assert/strict';
import { hasDetails, readAnnotateLine } from '../../../client/annotateLine';

describe('a line of the annotate menu', () => {
  it('is the words of a tag, and behind a colon the note', () => {
    assert.deepEqual(readAnnotateLine('Cla'), { words: 'cla' });
    assert.deepEqual(readAnnotateLine('claim: he *said* so: twice'), { words: 'claim', note: 'he *said* so: twice' });
    assert.deepEqual(readAnnotateLine('frame:economic'), { words: 'frame:economic' });
    assert.deepEqual(readAnnotateLine('claim:'), { words: 'claim' });
    assert.deepEqual(readAnnotateLine(': only a note'), { words: '', note: 'only a note' });
    assert.deepEqual(readAnnotateLine(''), { words: '' });
  });

  it('has an entity, attributes and how certain it is, in any order', () => {
    assert.deepEqual(readAnnotateLine('claim @abiy_ahmed reason="more than one" side=left certainty=medium: so'), {
      words: 'claim',
      entity: 'abiy ahmed',
      attributes: { reason: 'more than one', side: 'left' },
      certainty: 'medium',
      note: 'so',
    });
    assert.deepEqual(readAnnotateLine('? direct speech'), { words: 'direct speech', certainty: 'low' });
    assert.deepEqual(readAnnotateLine('@abiy'), { words: '', entity: 'abiy' });
  });

  it('has a relation to another annotation, which words of it may name', () => {
    assert.deepEqual(readAnnotateLine('claim ->answer_to #the_letter #who: so'), {
      words: 'claim',
      relation: { type: 'answer to', words: 'the letter who' },
      note: 'so',
    });
    assert.deepEqual(readAnnotateLine('claim ->'), { words: 'claim', relation: { type: '' } });
    assert.deepEqual(readAnnotateLine('#claim'), { words: '#claim' });
    assert.equal(hasDetails(readAnnotateLine('->cause')), true);
  });

  it('is read while it is typed', () => {
    assert.deepEqual(readAnnotateLine('claim @'), { words: 'claim', entity: '' });
    assert.deepEqual(readAnnotateLine('claim reason='), { words: 'claim' });
    assert.deepEqual(readAnnotateLine('claim reason="more th'), { words: 'claim', attributes: { reason: 'more th' } });
    assert.deepEqual(readAnnotateLine('claim certainty=lo'), { words: 'claim' });
    assert.deepEqual(Object.keys(readAnnotateLine('__proto__=x').attributes ?? {}), ['__proto__']);
  });

  it('has details where it says more than the tag', () => {
    assert.deepEqual(
      ['cla', 'cla:', 'cla: x', 'cla ?', '@a', 'a=b'].map(line => hasDetails(readAnnotateLine(line))),
      [false, false, true, true, true, true],
    );
  });
});
