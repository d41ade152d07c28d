import type { TokenComposer } from '../language';
import type { Lexicon } from '../lexicon';
import type { Token } from '../tokens';

/**
 * Names that hold a word of the calendar and are not times: 'the 17 June Movement', 'the Sunday Times', 'Monday.com', 'Black Friday' of
 * 1869, 'USA Today', 'New York Daily News'. What is found here is not an expression.
 */
export function nameRemoverOf(lexicon: Lexicon): TokenComposer {
  const type = (name: string): number => lexicon.typeOfWord(name);
  const days = new Set([type('DAYX')]);
  const weekdays = new Set([type('WEEKDAYX'), type('TIMEX')]);
  const holidays = new Set([type('HOLIDAYX')]);
  const sets = new Set([type('SETX')]);

  const isPartOfName = (text: string, tokens: readonly Token[], index: number, token: Token): boolean => {
    const word = (offset: number): string => wordAt(text, tokens[index + offset]);
    const next = word(1);
    const isAfterTitle = () => TITLES.has(word(-1) === '.' ? word(-2) : word(-1));
    if (token.rule === 'month' || token.rule === 'season') return isAfterTitle();
    if (token.rule === 'weekday' || token.rule === 'day-part') {
      if (weekdays.has(token.type) && (isCapital(next) ? WEEKDAY_NAMES.has(next) : isAddress(text, token.end))) return true;
      return isAfterTitle() || EPITHETS.has(word(-1));
    }
    if (days.has(token.type) && DATED_RULES.has(token.rule ?? '')) {
      const named = isCapital(next) && !NAMED_AFTER_DAYS.has(next.toLowerCase()) ? word(2) : next;
      return NAMED_AFTER_DAYS.has(named.toLowerCase()) || ORGANISATIONS.has(word(-1));
    }
    if (token.rule === 'today') return isCapital(wordAt(text, token)) && (isAcronymOrName(word(-1)) || SHOWS.has(next.toLowerCase()));
    if (sets.has(token.type) && token.rule === 'unitly')
      return isCapital(wordAt(text, token)) && (isCapital(next) || isAcronymOrName(word(-1)));
    if (token.rule === 'holiday' && holidays.has(token.type) && isFamilyName(text, tokens, index, word(-1))) return true;
    return holidays.has(token.type) && (next === 'Agreement' || next === 'Accord' || next === 'Accords');
  };

  return (text, tokens) => {
    let out: Token[] | null = null;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index] as Token;
      if (token.meaning === undefined || !isPartOfName(text, tokens, index, token)) continue;
      out ??= [...tokens];
      out[index] = { type: 0, num: Number.NaN, start: token.start, end: token.end, glued: token.glued };
    }
    return out ?? tokens;
  };
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** 'Johnnie Christmas' and 'Mr Christmas', not 'Happy Christmas' nor 'In London Christmas is …'. */
function isFamilyName(text: string, tokens: readonly Token[], index: number, before: string): boolean {
  const name = wordAt(text, tokens[index]);
  const previous = tokens[index - 1];
  if (name !== 'Christmas' && name !== 'Easter') return false;
  if (TITLES.has(before) || (before === '.' && TITLES.has(wordAt(text, tokens[index - 2])))) return true;
  return previous?.type === 0 && /^[A-Z][a-z]+$/.test(before) && !GREETINGS.has(before) && tokens[index - 2]?.type === 0;
}

const GREETINGS = words('Happy Merry White Orthodox Coptic Western Eastern Greek Russian Latin Julian');

/** What newspapers and programmes named after a weekday are called. */
const WEEKDAY_NAMES = words('Times Telegraph Mail Mirror Express Herald Post Independent Tribune Mercury Sport Live Football');
const EPITHETS = words('Black Bloody Cyber Super Ruby Freaky Sheffield');
const TITLES = words('Mr Mrs Ms Miss Dr Prof Sen Rep Gov Gen Capt Sir Lord Lady Professor President Senator');
const SHOWS = words('programme program show');

/** What is named after a day of the year. */
const NAMED_AFTER_DAYS =
  words(`movement group organization organisation coalition brigade brigades bridge street avenue boulevard square stadium university
  party alliance committee front battalion airport hospital school park martyrs`);
const ORGANISATIONS = words('Organization Organisation Brigade Brigades Movement Group Street Avenue Calle Rue Plaza');
const DATED_RULES = words('month-day day-month');

const LONGEST_WORD = 40;
const wordAt = (text: string, token: Token | undefined): string =>
  token === undefined || token.end - token.start > LONGEST_WORD ? '' : text.slice(token.start, token.end);

const isCapital = (word: string): boolean => /^[A-Z]/.test(word);

/** 'USA', 'York': a capitalised word that no sentence has to begin with. */
const isAcronymOrName = (word: string): boolean =>
  isCapital(word) && !/^(?:The|But|And|In|On|For|As|So|If|When|While|Until|Till|From|Of|By|A|An)$/.test(word);

/** '.com' */
const isAddress = (text: string, at: number): boolean => /^\.[a-z]/.test(text.slice(at, at + 2));
