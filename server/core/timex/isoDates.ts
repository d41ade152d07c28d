import type { FoundTimex } from './find';
import { parseMoment } from './value';

const ISO_DAY = /(?<![\p{Script=Latin}\d_./-])\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d|[-_/]|(?!T\d\d)\p{Script=Latin})/gu;

/** The days that a text in any language writes as ISO 8601 does, '2018-09-04'; days the calendar does not have are left out. */
export function findIsoDates(text: string, aside: boolean): FoundTimex[] {
  return Array.from(
    text.matchAll(ISO_DAY),
    ({ index, 0: value }): FoundTimex => ({
      start: index,
      end: index + value.length,
      meaning: { type: 'DATE', when: { is: 'fixed', value } },
      direction: 'nearest',
      rule: 'iso',
      aside,
    }),
  ).filter(({ meaning: { when } }) => when.is === 'fixed' && when.value !== null && parseMoment(when.value)?.grain === 'day');
}
