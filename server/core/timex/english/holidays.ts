import { date } from '../meaning';
import type { PatternRow } from '../pattern';

/** A named day: a fixed day of a month, the n-th weekday of one (-1: the last), or days from Easter Sunday. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly easter: number }
  | { readonly electionDay: true };

/** Named days by name; the pattern is what follows it. US and Christian days, as newswire has them, and the world's fixed ones. */
export const HOLIDAYS: Readonly<Record<string, { readonly rule: HolidayRule; readonly patterns: readonly string[] }>> = {
  'new-year': { rule: { month: 1, day: 1 }, patterns: ["new year ' s day", 'new years day', 'new year day'] },
  'new-years-eve': { rule: { month: 12, day: 31 }, patterns: ["new year ' s eve", 'new years eve'] },
  'martin-luther-king': { rule: { month: 1, weekday: 0, nth: 3 }, patterns: ['martin luther king ,? jr? .? day', 'mlk day'] },
  valentines: { rule: { month: 2, day: 14 }, patterns: ["st? .? valentine ' s day", 'valentines day'] },
  presidents: { rule: { month: 2, weekday: 0, nth: 3 }, patterns: ["presidents ' day", 'presidents day', "president ' s day"] },
  'womens-day': { rule: { month: 3, day: 8 }, patterns: ["international women ' s day"] },
  'st-patrick': { rule: { month: 3, day: 17 }, patterns: ["st|saint .? patrick ' s day"] },
  'april-fools': { rule: { month: 4, day: 1 }, patterns: ["april fools ' day", "april fool ' s day"] },
  'earth-day': { rule: { month: 4, day: 22 }, patterns: ['earth day'] },
  'may-day': { rule: { month: 5, day: 1 }, patterns: ['may day', "international workers ' day"] },
  'mothers-day': { rule: { month: 5, weekday: 6, nth: 2 }, patterns: ["mother ' s day"] },
  memorial: { rule: { month: 5, weekday: 0, nth: -1 }, patterns: ['memorial day'] },
  'd-day': { rule: { month: 6, day: 6 }, patterns: [] },
  'fathers-day': { rule: { month: 6, weekday: 6, nth: 3 }, patterns: ["father ' s day"] },
  juneteenth: { rule: { month: 6, day: 19 }, patterns: ['juneteenth'] },
  'bastille-day': { rule: { month: 7, day: 14 }, patterns: ['bastille day'] },
  'labor-day': { rule: { month: 9, weekday: 0, nth: 1 }, patterns: ['labor day'] },
  columbus: { rule: { month: 10, weekday: 0, nth: 2 }, patterns: ['columbus day', "indigenous peoples ' day"] },
  halloween: { rule: { month: 10, day: 31 }, patterns: ['halloween'] },
  'election-day': { rule: { electionDay: true }, patterns: ['election day'] },
  veterans: { rule: { month: 11, day: 11 }, patterns: ['veterans day', "veterans ' day", 'armistice day'] },
  thanksgiving: { rule: { month: 11, weekday: 3, nth: 4 }, patterns: ['thanksgiving day?'] },
  'black-friday': { rule: { month: 11, weekday: 3, nth: 4, plus: 1 }, patterns: ['black friday'] },
  'christmas-eve': { rule: { month: 12, day: 24 }, patterns: ['christmas eve'] },
  christmas: { rule: { month: 12, day: 25 }, patterns: ['christmas day?'] },
  'boxing-day': { rule: { month: 12, day: 26 }, patterns: ['boxing day'] },
  'ash-wednesday': { rule: { easter: -46 }, patterns: ['ash wednesday'] },
  'palm-sunday': { rule: { easter: -7 }, patterns: ['palm sunday'] },
  'maundy-thursday': { rule: { easter: -3 }, patterns: ['maundy thursday'] },
  'good-friday': { rule: { easter: -2 }, patterns: ['good friday'] },
  easter: { rule: { easter: 0 }, patterns: ['easter sunday?'] },
  'easter-monday': { rule: { easter: 1 }, patterns: ['easter monday'] },
  ascension: { rule: { easter: 39 }, patterns: ['ascension day'] },
  pentecost: { rule: { easter: 49 }, patterns: ['pentecost', 'whit sunday'] },
};

export const HOLIDAY_ROWS: readonly PatternRow[] = Object.entries(HOLIDAYS).flatMap(([name, { patterns }]) =>
  patterns.map(pattern => ({
    rule: 'holiday',
    pattern: `${pattern} ( ,? of? in? YEAR )?`,
    as: 'HOLIDAYX',
    meaning: match => {
      const year = match.num('YEAR');
      const field = { field: 'holiday', name } as const;
      return date(Number.isNaN(year) ? { is: 'field', field } : { is: 'part', field, of: { is: 'fixed', value: String(year) } });
    },
  })),
);
