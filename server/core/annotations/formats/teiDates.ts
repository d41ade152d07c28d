import type { Span } from '../../text/span';
import { civilDay, firstDay, lastDay, type Moment, parseMoment, type Timex, type TimexMod } from '../../timex/index';
import type { XmlElement } from './xml/read';

/** An element and the attributes that it opens with. */
export interface Opening {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

/** The dates that nest with the elements of a text: those that begin in one and end behind it are left out. */
export function datesApart(timexes: readonly Timex[], elements: readonly Span[]): Timex[] {
  const sorted = [...elements].sort((a, b) => a.start - b.start);
  let open: Span[] = [];
  let next = 0;
  return timexes.filter(({ start, end }) => {
    open = open.filter(each => each.end > start);
    for (let each = sorted[next]; each !== undefined && each.start < end; each = sorted[++next]) if (each.end > start) open.push(each);
    return !open.some(each => each.start < end && (each.start < start ? each.end < end : each.end > end && each.start > start));
  });
}

const OWN = 'date-';
export const isOwnDate = (xmlId: string | undefined): boolean => xmlId?.startsWith(OWN) === true;

/**
 * A time expression as TEI P5 has it (att.datable.w3c, att.datable.custom, att.duration.w3c): what the W3C's formats can express as `when`,
 * `from` and `to`, `notBefore` or `notAfter`, and `dur`; the TIMEX3 value itself is `when-custom` wherever these say less than it.
 */
export function openingOfDate({ type, value, mod }: Pick<Timex, 'type' | 'value' | 'mod'>, index: number): Opening {
  const dating = value === null ? {} : datingOf(value, mod);
  const isSaid = Object.values(dating).join() === value;
  return {
    name: type === 'TIME' ? 'time' : 'date',
    attributes: {
      'xml:id': `${OWN}${index + 1}`,
      type: type === 'TIME' || type === 'DATE' ? undefined : type.toLowerCase(),
      subtype: mod?.toLowerCase(),
      ...dating,
      'when-custom': value === null || isSaid ? undefined : value,
    },
  };
}

const BOUNDS: Readonly<Partial<Record<TimexMod, 'notBefore' | 'notAfter'>>> = {
  BEFORE: 'notAfter',
  ON_OR_BEFORE: 'notAfter',
  AFTER: 'notBefore',
  ON_OR_AFTER: 'notBefore',
};

function datingOf(value: string, mod: TimexMod | undefined): Readonly<Record<string, string>> {
  const yearless = /^XXXX-(\d\d(?:-\d\d)?)$/.exec(value);
  if (yearless !== null) return { when: `--${yearless[1]}` };
  const duration = /^P(?:(\d{1,4})W|(\d{1,4}[YMD]|T\d{1,4}[HMS]))$/.exec(value);
  if (duration !== null) return { dur: duration[1] === undefined ? value : `P${7 * Number(duration[1])}D` };
  const moment = parseMoment(value);
  if (moment === null || civilDay(firstDay(moment)).year < 1) return {};
  const bound = mod === undefined ? undefined : BOUNDS[mod];
  const whole = wholeOf(moment, value);
  if (bound === undefined) return whole === null ? { from: dayOf(firstDay(moment)), to: dayOf(lastDay(moment)) } : { when: whole };
  return { [bound]: whole ?? dayOf(mod === 'BEFORE' || mod === 'ON_OR_AFTER' ? firstDay(moment) : lastDay(moment)) };
}

/** A year, month, day, or a day and its time, as the W3C writes them; null for other stretches of the calendar. */
function wholeOf({ grain, index, time }: Moment, value: string): string | null {
  if (grain === 'year' || grain === 'month') return value;
  if (grain !== 'day') return null;
  const clock = time === undefined ? null : /^(\d\d)(?::(\d\d)(?::(\d\d))?)?(Z|[+-]\d\d:\d\d)?$/.exec(time);
  if (clock === null || clock[1] === '24') return dayOf(index);
  return `${dayOf(index)}T${clock[1]}:${clock[2] ?? '00'}:${clock[3] ?? '00'}${clock[4] ?? ''}`;
}

function dayOf(number: number): string {
  const { year, month, day } = civilDay(number);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** What TEI's attributes of time are called, as they are or by ISO 8601; those of any other notation, too. */
const DATING = ['when', 'from', 'to', 'notBefore', 'notAfter', 'dur'] as const;

/** What an element of a TEI file says of a time, by TEI's names. */
export function datingIn({ local, attributes }: Pick<XmlElement, 'local' | 'attributes'>): [name: string, value: string][] {
  if (local !== 'date' && local !== 'time') return [];
  return DATING.flatMap((name): [string, string][] => {
    const said = attributes[name] ?? attributes[`${name}-iso`] ?? attributes[`${name}-custom`];
    return said === undefined ? [] : [[name, said]];
  });
}
