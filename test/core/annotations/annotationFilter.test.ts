import assert from 'node:assert/strict';
import { type FilteredAnnotation, fitsFilter, readAnnotationFilter } from '../../../server/core/annotations/annotationFilter';

const ANNOTATION: FilteredAnnotation = {
  tags: ['flat denial', 'claim'],
  entity: ['ashraf-ghani', 'Ashraf Ghani', 'President Ghani'],
  article: ['dw/talks.txt', 'The talks stall'],
  annotator: 'Mia',
  outlet: 'The Meridian Post',
  date: '2018-08-16',
  state: 'moved',
  text: () => 'denied the charge he said so',
};
const fits = (filter: string): boolean => fitsFilter(readAnnotationFilter(filter), ANNOTATION);

describe('a filter of annotations', () => {
  it('is words that all occur, and fields of which each fits', () => {
    for (const filter of [
      '',
      'DENIED said',
      '"the charge"',
      'tag:claim',
      'tag:"flat denial" state:moved',
      'entity:ghani',
      'entity:"president ghani" entity:other',
      'annotator:mia outlet:meridian',
      'article:talks article:other',
      'date:2018-08',
      'article:"talks stall" charge',
    ])
      assert.ok(fits(filter), filter);
    for (const filter of [
      'denied nothing',
      '"charge the"',
      'tag:den',
      'state:orphan',
      'annotator:mi',
      'outlet:dw',
      'entity:hamdok',
      'date:2019',
      'tag:claim date:2019',
    ])
      assert.ok(!fits(filter), filter);
  });

  it('is read while it is typed, and takes what is not a field as words', () => {
    assert.ok(fits('tag:'));
    assert.ok(fits('outlet:"meri'));
    assert.ok(!fits('size:3'));
    assert.deepEqual(readAnnotationFilter('size:3').words, ['size:3']);
  });
});
