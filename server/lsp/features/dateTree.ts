import { UNDATED_KINDS } from '../../core/corpus/datePostings';
import {
  type CalendarLine,
  calendarDays,
  calendarMonths,
  calendarValues,
  calendarYears,
  isOnlyGuessed,
  sameTime,
  type TimexPlace,
  undatedCounts,
  undatedTimexes,
} from '../../core/corpus/dates';
import { publicationDay } from '../../core/corpus/publicationDay';
import { foldForSearch } from '../../core/text/fold';
import { sliceOf } from '../../core/text/span';
import { describeValue, isGuess, labelOf, parseMoment, type Timex } from '../../core/timex/index';
import type { DateMentionItem, DatePeriodItem, DateValueItem } from '../../protocol';
import { toRange } from '../convert';
import type { CorpusFolder } from '../folder';
import { DATES } from '../messages';
import { requests } from '../requests';
import type { Session } from '../session';
import { folderOf, linedOf } from '../targets';
import { EMPTY, page } from './articleTree';
import { contextOf } from './entityTree';

/** The rows of the Dates view: years, months and days with their mentions, and apart from them what is not dated. */
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

function itemsIn(folder: CorpusFolder, within: string | undefined): (DatePeriodItem | DateValueItem)[] {
  const { corpus } = folder;
  if (within === undefined) {
    const undated = undatedCounts(corpus).reduce((sum, { count }) => sum + count, 0);
    const years = calendarYears(corpus).map(line => lineItem(folder, line, within));
    return undated === 0
      ? years
      : [...years, { kind: 'datePeriod', folder: folder.uri, value: UNDATED, label: DATES.undated, count: undated }];
  }
  if (within === UNDATED) {
    return undatedCounts(corpus).map(({ kind, count }) => ({
      kind: 'dateValue',
      folder: folder.uri,
      value: kind,
      label: DATES.undatedKinds[kind],
      count,
    }));
  }
  const [year, month] = within.split('-').map(Number);
  if (year === undefined || !Number.isInteger(year)) return [];
  const lines = month === undefined ? calendarMonths(corpus, year) : calendarDays(corpus, year, month);
  return lines.map(line => lineItem(folder, line, within));
}

/** A number matches whole numbers only: '4' the fourth of a month, not 2014. Other words may be parts of words, or of a value. */
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
  return {
    kind: kind === 'period' ? 'datePeriod' : 'dateValue',
    folder: folder.uri,
    value,
    label: `${lineLabel(value, within)}${kind === 'value' && isOnlyGuessed(folder.corpus, value) ? '?' : ''}`,
    count,
  };
}

/** A value in words, without what the row above it says: a day without its month, all else without its year. */
function lineLabel(value: string, within: string | undefined): string {
  if (value === within) return value.length === 4 ? DATES.yearOnly : DATES.noDay;
  const words = describeValue(value, 'DATE').replace(/^the /, '');
  const isDay = parseMoment(value)?.grain === 'day';
  const above = within === undefined ? null : ` ${isDay ? describeValue(within, 'DATE') : within.slice(0, 4)}`;
  const label = above !== null && words.endsWith(above) ? words.slice(0, -above.length).replace(/ of$/, '') : words;
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** True where the row above does not say the value. */
const isUndated = ({ value }: Timex): boolean => value === null || parseMoment(value) === null;

function mentionItem(folder: CorpusFolder, { article, timex }: TimexPlace): DateMentionItem[] {
  const record = folder.corpus.get(article);
  if (record === undefined) return [];
  const lined = linedOf(record);
  const day = publicationDay(record);
  return [
    {
      kind: 'dateMention',
      uri: folder.uriOf(article),
      title: record.header.title.value,
      ...(day === undefined ? {} : { date: day }),
      value: timex.value,
      ...(isGuess(timex) || isUndated(timex) ? { label: labelOf(timex) } : {}),
      range: toRange(lined, timex),
      text: sliceOf(lined.text, timex).replace(/\s+/g, ' '),
      ...contextOf(lined, timex),
    },
  ];
}
