import type { Span } from '../text/span';
import type { FoundTimex } from './find';
import type { When } from './meaning';
import { firstDay, lastDay, type Moment, parseMoment, yearMoment } from './value';

/**
 * Which expressions are part of a narrative of another time than that of publication: in a history, a life, a chronicle, or in the
 * part of a report that looks back at length. There a bare 'in March' is counted from the date mentioned last, elsewhere from the
 * publication date: the strategies for narratives and for news of HeidelTime (Strötgen & Gertz 2013), chosen by the dates themselves.
 *
 * An article is a narrative where the dates it writes out are far from publication and hardly any expression refers to the days
 * around it ('yesterday', 'on Tuesday', 'last week'). In another article, a run of passages with only such dates is one.
 * `passages` are sorted and hold what was found; `published` is null where nothing is known. One answer for each of `found`.
 */
export function isNarrative(found: readonly FoundTimex[], passages: readonly Span[], published: Moment | null): readonly boolean[] {
  const signs = signsOf(found, passages, published);
  const far = sum(signs, sign => sign.far);
  const near = sum(signs, sign => sign.near);
  const whole = far >= (published === null || near === 0 ? FEWEST_ALONE : FEWEST) && near * RARELY <= far;
  const runs = whole ? null : runsAmong(signs);
  return found.map((timex, index) => {
    if (timex.aside) return false;
    const passage = signs.passageOf[index] ?? 0;
    return whole || runs?.has(passage) === true;
  });
}

/** Dates far from publication that make an article a narrative, and one in which nothing refers to publication. */
const FEWEST = 5;
const FEWEST_ALONE = 3;

/** In a narrative at most one expression refers to publication for so many dates far from it. */
const RARELY = 4;

/** A run: its passages with distant dates, how many such dates, and how many passages without any it may include in a row. */
const PASSAGES_OF_RUN = 3;
const DATES_OF_RUN = 4;
const LONGEST_GAP = 2;

/** Days from publication: nearer is of its time, farther is another time; in between says nothing. */
const NEAR = 366;
const FAR = 550;

interface Signs {
  far: number;
  near: number;
  /** A day of the past is written out: a weekday behind it may be counted from it. */
  farDay: boolean;
}

interface AllSigns {
  readonly passages: readonly Signs[];
  readonly passageOf: readonly number[];
}

const sum = ({ passages }: AllSigns, of: (signs: Signs) => number): number => passages.reduce((total, signs) => total + of(signs), 0);

function signsOf(found: readonly FoundTimex[], passages: readonly Span[], published: Moment | null): AllSigns {
  const signs = passages.map((): Signs => ({ far: 0, near: 0, farDay: false }));
  let at = 0;
  const passageOf = found.map(timex => {
    while (at < passages.length - 1 && (passages[at]?.end ?? 0) < timex.end) at++;
    const passage = signs[at];
    if (passage !== undefined && !timex.aside) addSign(passage, timex, published);
    return at;
  });
  return { passages: signs, passageOf };
}

function addSign(signs: Signs, { meaning, direction }: FoundTimex, published: Moment | null): void {
  if (meaning.type === 'DURATION' || meaning.type === 'SET') return;
  const leaf = leafOf(meaning.when);
  switch (leaf.is) {
    case 'fixed':
    case 'numeric': {
      const moment = writtenMoment(leaf);
      if (moment === null) break;
      const days = published === null ? FAR : daysAway(published, moment);
      if (days >= FAR && (published === null || firstDay(moment) < firstDay(published))) {
        signs.far++;
        if (moment.grain === 'day') signs.farDay = true;
      } else if (days <= NEAR) signs.near++;
      break;
    }
    case 'unit':
    case 'shift':
      if (leaf.base === 'publication') signs.near++;
      break;
    case 'field': {
      const weekday = leaf.field.field === 'weekday' || leaf.field.field === 'weekend';
      if (leaf.direction !== undefined || direction === 'future' || (weekday && !signs.farDay)) signs.near++;
      break;
    }
    default:
      break;
  }
}

/** The part of a meaning that says what it is counted from. */
function leafOf(when: When): When {
  if (when.is === 'part') return leafOf(when.of);
  if (when.is === 'time' && when.of !== undefined) return leafOf(when.of);
  if (when.is === 'shift' && typeof when.base !== 'string') return leafOf(when.base);
  return when;
}

function writtenMoment(when: Extract<When, { is: 'fixed' | 'numeric' }>): Moment | null {
  if (when.is === 'numeric') return when.year === null || when.short === true ? null : yearMoment(when.year);
  const moment = when.value === null ? null : parseMoment(when.value);
  return moment === null || WIDE.has(moment.grain) ? null : moment;
}

const WIDE: ReadonlySet<Moment['grain']> = new Set(['decade', 'century', 'millennium']);

const daysAway = (a: Moment, b: Moment): number => Math.max(0, firstDay(a) - lastDay(b), firstDay(b) - lastDay(a));

/** The passages of the runs that look back. */
function runsAmong({ passages }: AllSigns): ReadonlySet<number> {
  const narrative = new Set<number>();
  let run: number[] = [];
  let dated = 0;
  let dates = 0;
  let gap = 0;
  const close = (): void => {
    if (dated >= PASSAGES_OF_RUN && dates >= DATES_OF_RUN) for (const index of run) narrative.add(index);
    run = [];
    dated = dates = gap = 0;
  };
  for (const [index, { far, near }] of passages.entries()) {
    gap = far > 0 ? 0 : gap + 1;
    if (near > 0 || gap > LONGEST_GAP) close();
    else if (far > 0 || run.length > 0) {
      run.push(index);
      dates += far;
      if (far > 0) dated++;
    }
  }
  close();
  return narrative;
}
