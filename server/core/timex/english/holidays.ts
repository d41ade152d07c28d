import type { HolidayRule } from '../holidays';
import { date } from '../meaning';
import type { PatternRow } from '../pattern';

/** Lunar New Year as the Chinese calendar has it, in days of January, from 1990 on; Diwali in days of October. */
const LUNAR_NEW_YEAR = [
  27, 46, 35, 23, 41, 31, 50, 38, 28, 47, 36, 24, 43, 32, 22, 40, 29, 49, 38, 26, 45, 34, 23, 41, 31, 50, 39, 28, 47, 36, 25, 43, 32, 22,
  41, 29, 48, 38, 26, 44, 33, 23, 42, 31, 50, 39, 28, 46, 35, 24, 43,
] as const;
const DIWALI = [
  18, 36, 25, 44, 34, 23, 41, 30, 19, 38, 26, 45, 35, 25, 43, 32, 21, 40, 28, 17, 36, 26, 44, 34, 23, 42, 30, 19, 38, 27, 45, 35, 24, 43,
  31, 20, 39, 29, 17, 36, 26, 45, 33, 22, 41, 30, 18, 37, 27, 46, 35,
] as const;

const PASSOVER = -163;

/** Named days: when they fall and the patterns of their names. Days that several countries keep at different times are left out. */
const HOLIDAYS: readonly { readonly rule: HolidayRule; readonly patterns: readonly string[] }[] = [
  { rule: { month: 1, day: 1 }, patterns: ["new year ' s day", 'new years day', 'new year day'] },
  { rule: { month: 12, day: 31 }, patterns: ["new year ' s eve", 'new years eve'] },
  { rule: { month: 1, day: 6 }, patterns: ['epiphany', 'twelfth night'] },
  { rule: { month: 1, weekday: 0, nth: 3 }, patterns: ['martin luther king ,? jr? .? day', "martin luther king ' s day", 'mlk day'] },
  { rule: { month: 1, day: 27 }, patterns: ['holocaust memorial day', 'holocaust remembrance day'] },
  { rule: { month: 2, day: 2 }, patterns: ['groundhog day'] },
  { rule: { month: 2, weekday: 6, nth: 1 }, patterns: ['super bowl sunday'] },
  { rule: { month: 2, day: 14 }, patterns: ["st|saint? .? valentine|valentines ' s? day", 'valentine day', 'valentines day'] },
  { rule: { month: 2, weekday: 0, nth: 3 }, patterns: ["presidents ' day", 'presidents day', "president ' s day"] },
  { rule: { month: 3, day: 8 }, patterns: ["international women ' s day"] },
  { rule: { month: 3, day: 17 }, patterns: ["st|saint .? patrick ' s day", 'st|saint .? patricks day', "st|saint .? paddy ' s day"] },
  { rule: { month: 4, day: 1 }, patterns: ["april fools ' ? day", "april fool ' s day", 'april fools day'] },
  { rule: { month: 4, day: 22 }, patterns: ['earth day'] },
  { rule: { month: 4, day: 25 }, patterns: ['anzac day'] },
  { rule: { month: 5, day: 1 }, patterns: ['may day', "international workers ' day"] },
  { rule: { month: 5, weekday: 6, nth: 2 }, patterns: ["mother ' s day", 'mothers day', "mothers ' day"] },
  { rule: { month: 5, weekday: 0, nth: -1 }, patterns: ['memorial day'] },
  { rule: { month: 6, weekday: 6, nth: 3 }, patterns: ["father ' s day", 'fathers day', "fathers ' day"] },
  { rule: { month: 6, day: 19 }, patterns: ['juneteenth'] },
  { rule: { month: 7, day: 14 }, patterns: ['bastille day'] },
  { rule: { month: 9, weekday: 0, nth: 1 }, patterns: ['labor|labour day'] },
  { rule: { month: 10, weekday: 0, nth: 2 }, patterns: ['columbus day', "indigenous peoples ' day"] },
  { rule: { month: 10, day: 31 }, patterns: ['halloween', "hallowe ' en", "all hallows ' ? eve"] },
  { rule: { month: 11, day: 1 }, patterns: ["all saints ' ? day", "all saint ' s day"] },
  { rule: { month: 11, day: 2 }, patterns: ["all souls ' ? day"] },
  { rule: { month: 11, day: 5 }, patterns: ['guy fawkes day|night', 'bonfire night'] },
  { rule: { month: 11, weekday: 0, nth: 1, plus: 1 }, patterns: ['election day'] },
  { rule: { month: 11, day: 11 }, patterns: ['veterans|veteran day', "veterans ' day", "veteran ' s day", 'armistice day'] },
  { rule: { month: 11, weekday: 3, nth: 4 }, patterns: ['thanksgiving day?'] },
  { rule: { month: 11, weekday: 3, nth: 4, plus: 1 }, patterns: ['black friday'] },
  { rule: { month: 11, weekday: 3, nth: 4, plus: 4 }, patterns: ['cyber monday'] },
  { rule: { month: 12, day: 24 }, patterns: ['christmas eve', 'xmas eve'] },
  { rule: { month: 12, day: 25 }, patterns: ['christmas day?', 'xmas day?'] },
  { rule: { month: 12, day: 26 }, patterns: ['boxing day', "st|saint .? stephen ' s day"] },
  { rule: { easter: -47 }, patterns: ['mardi gras', 'shrove tuesday', 'fat tuesday', 'pancake day|tuesday'] },
  { rule: { easter: -46 }, patterns: ['ash wednesday'] },
  { rule: { easter: -7 }, patterns: ['palm sunday'] },
  { rule: { easter: -3 }, patterns: ['maundy|holy thursday'] },
  { rule: { easter: -2 }, patterns: ['good friday'] },
  { rule: { easter: -1 }, patterns: ['holy saturday'] },
  { rule: { easter: 0 }, patterns: ['easter sunday|day?'] },
  { rule: { easter: 1 }, patterns: ['easter monday'] },
  { rule: { easter: 39 }, patterns: ['ascension day'] },
  { rule: { easter: 49 }, patterns: ['pentecost', 'whit sunday', 'whitsun'] },
  { rule: { easter: 50 }, patterns: ['whit|pentecost monday'] },
  { rule: { easter: 56 }, patterns: ['trinity sunday'] },
  { rule: { easter: -48 }, patterns: ['shrove|rose monday'] },
  { rule: { easternEaster: -48 }, patterns: ['clean monday'] },
  { rule: { easter: 60 }, patterns: ['corpus christi'] },
  { rule: { easternEaster: -2 }, patterns: ['orthodox good|great friday'] },
  { rule: { easternEaster: 0 }, patterns: ['orthodox easter sunday?'] },
  { rule: { roshHashanah: 0 }, patterns: ['rosh hashanah|hashana|hashona|hashanna', 'jewish new year'] },
  { rule: { roshHashanah: 9 }, patterns: ['yom kippur'] },
  { rule: { roshHashanah: 14 }, patterns: ['sukkot|sukkoth'] },
  { rule: { roshHashanah: 21 }, patterns: ['shemini atzeret'] },
  { rule: { roshHashanah: 22 }, patterns: ['simchat torah'] },
  { rule: { hanukkah: true }, patterns: ['hanukkah|chanukah|hanukah|chanukkah'] },
  { rule: { roshHashanah: PASSOVER - 30 }, patterns: ['purim'] },
  { rule: { roshHashanah: PASSOVER }, patterns: ['passover|pesach'] },
  { rule: { roshHashanah: PASSOVER + 50 }, patterns: ['shavuot|shavuoth'] },
  { rule: { islamicMonth: 1, day: 1 }, patterns: ['islamic|muslim|hijri new year'] },
  { rule: { islamicMonth: 1 }, patterns: ['muharram'] },
  { rule: { islamicMonth: 9, day: 27 }, patterns: ['laylat al - qadr', 'night of power'] },
  { rule: { islamicMonth: 1, day: 10 }, patterns: ['ashura', 'ashoura', 'day of ashura'] },
  { rule: { islamicMonth: 3, day: 12 }, patterns: ['mawlid ( al|an - nabi|nabawi )?', 'eid milad - ? un - ? nabi'] },
  { rule: { islamicMonth: 9 }, patterns: ['the? ( holy month of )? ramadan|ramadhan|ramzan'] },
  { rule: { islamicMonth: 10, day: 1 }, patterns: ['eid|id al|ul - fitr|fitri', 'eid|id al|ul fitr|fitri'] },
  { rule: { islamicMonth: 12, day: 10 }, patterns: ['eid|id al|ul - adha|azha', 'eid|id al|ul adha|azha'] },
  {
    rule: { from: 1990, month: 1, days: LUNAR_NEW_YEAR },
    patterns: ["chinese? lunar new year ( ' s )? day?", "chinese new year ( ' s )? day?"],
  },
  { rule: { from: 1990, month: 10, days: DIWALI }, patterns: ['diwali', 'deepavali'] },
];

export const HOLIDAY_ROWS: readonly PatternRow[] = HOLIDAYS.flatMap(({ rule, patterns }) => {
  const mod = 'islamicMonth' in rule ? ('APPROX' as const) : undefined;
  return patterns.map(pattern => ({
    rule: 'holiday',
    pattern: `${pattern} ( ,? of? in? YEAR )?`,
    as: 'HOLIDAYX',
    meaning: match => {
      const year = match.num('YEAR');
      const field = { field: 'holiday', rule } as const;
      return date(Number.isNaN(year) ? { is: 'field', field } : { is: 'part', field, of: { is: 'fixed', value: String(year) } }, mod);
    },
  }));
});

/** Words that a name of a day has to hold for the text around it to be looked at. */
export const HOLIDAY_TRIGGERS = `christmas xmas easter thanksgiving halloween hallowe hallows juneteenth pentecost whitsun epiphany valentine valentines
  eve mardi corpus hashanah hashana hashona hashanna kippur sukkot sukkoth hanukkah chanukah hanukah chanukkah purim passover pesach shavuot
  shavuoth atzeret torah muharram qadr power islamic hijri trinity shrove clean ashura ashoura mawlid milad ramadan ramadhan ramzan fitr fitri adha azha diwali deepavali`;
