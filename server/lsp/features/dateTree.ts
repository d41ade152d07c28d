import { UNDATED_KINDS, type UndatedKind } from '../../core/corpus/datePostings';
import {
  type CalendarLine,
  calendarDays,
  calendarMonths,
  calendarValues,
  calendarYears,
  sameTime,
  type TimexPlace,
  undatedCounts,
  undatedTimexes,
} from '../../core/corpus/dates';
import { foldForSearch } from '../../core/text/fold';
import { sliceOf } from '../../core/text/span';
import { describeValue } from '../../core/timex/describe';
import type { DateMentionItem, DatePeriodItem, DateValueItem } from '../../protocol';
import { toRange } from '../convert';
import type { CorpusFolder } from '../folder';
import { requests } from '../requests';
import type { Session } from '../session';
import { folderOf, linedOf } from '../targets';
import { EMPTY, page } from './articleTree';
import { contextOf } from './entityTree';

/** What the tree of dates shows: years, months and days with their mentions, and what is not dated apart. */
export function handleDateTree(session: Session): void {
  session.handle(requests.dates, EMPTY, params => {
    const folder = folderOf(session, params.folder);
    const filter = params.within === undefined ? (params.filter ?? '') : '';
    return page(filter === '' ? itemsIn(folder, params.within) : itemsMatching(folder, filter), params, item => [item]);
  });
  session.handle(requests.dateMentions, EMPTY, params => {
    const folder = folderOf(session, params.folder);
    const kind = UNDATED_KINDS.find(known => known === params.value);
    const places = kind === undefined ? sameTime(folder.corpus, params.value) : undatedTimexes(folder.corpus, kind);
    return page(places, params, place => mentionItem(folder, place));
  });
}

const UNDATED = 'undated';

const UNDATED_LABELS: Readonly<Record<UndatedKind, string>> = {
  open: 'Not fixed by the text',
  reference: 'Past, present and future',
  duration: 'Durations',
  set: 'Recurring',
};

function itemsIn(folder: CorpusFolder, within: string | undefined): (DatePeriodItem | DateValueItem)[] {
  const { corpus } = folder;
  if (within === undefined) {
    const undated = undatedCounts(corpus).reduce((sum, { count }) => sum + count, 0);
    const years = calendarYears(corpus).map(line => lineItem(folder, line, within));
    return undated === 0 ? years : [...years, { kind: 'datePeriod', folder: folder.uri, value: UNDATED, label: 'Undated', count: undated }];
  }
  if (within === UNDATED) {
    return undatedCounts(corpus).map(({ kind, count }) => ({
      kind: 'dateValue',
      folder: folder.uri,
      value: kind,
      label: UNDATED_LABELS[kind],
      count,
    }));
  }
  const [year, month] = within.split('-').map(Number);
  if (year === undefined || !Number.isInteger(year)) return [];
  const lines = month === undefined ? calendarMonths(corpus, year) : calendarDays(corpus, year, month);
  return lines.map(line => lineItem(folder, line, within));
}

/** A number stands for itself: '4' is the fourth of a month and nothing in 2014. Other words may be parts of words, or of a value. */
function itemsMatching(folder: CorpusFolder, filter: string): (DatePeriodItem | DateValueItem)[] {
  const wanted = wordsIn(filter);
  const lines = calendarValues(folder.corpus, value => {
    const wording = wordsIn(describeValue(value, 'DATE'));
    return wanted.every(word =>
      /^\d+$/.test(word) ? wording.includes(word) : value.toLowerCase().includes(word) || wording.some(other => other.includes(word)),
    );
  });
  return lines.map(line => lineItem(folder, line, undefined));
}

const wordsIn = (text: string): string[] =>
  foldForSearch(text)
    .split(/[\s,]+/)
    .filter(word => word !== '');

function lineItem(folder: CorpusFolder, { kind, value, count }: CalendarLine, within: string | undefined): DatePeriodItem | DateValueItem {
  return { kind: kind === 'period' ? 'datePeriod' : 'dateValue', folder: folder.uri, value, label: labelOf(value, within), count };
}

/** A value in words; without the year and the month it stands below. */
function labelOf(value: string, within: string | undefined): string {
  if (value === within) return value.length === 4 ? 'Whole year' : 'Whole month';
  const words = describeValue(value, 'DATE');
  const above = within === undefined ? [] : [` ${within.slice(0, 4)}`, ` ${describeValue(within, 'DATE')}`];
  const shortest = above.reduce((short, parent) => (words.endsWith(parent) ? words.slice(0, -parent.length) : short), words);
  const label = shortest.replace(/ of$/, '');
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function mentionItem(folder: CorpusFolder, { article, timex }: TimexPlace): DateMentionItem[] {
  const record = folder.corpus.get(article);
  if (record === undefined) return [];
  const lined = linedOf(record);
  const published = record.header.published?.value;
  return [
    {
      kind: 'dateMention',
      uri: folder.uriOf(article),
      title: record.header.title.value,
      ...(published === undefined ? {} : { date: published }),
      value: timex.value,
      range: toRange(lined, timex),
      text: sliceOf(lined.text, timex).replace(/\s+/g, ' '),
      ...contextOf(lined, timex),
    },
  ];
}
