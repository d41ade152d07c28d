import type { TokenComposer } from '../language';
import type { Lexicon } from '../lexicon';
import type { Token } from '../tokens';

/**
 * Numerals of several tokens as one: 'twenty-four', 'a hundred and ten', '2 1/2', 'nineteen ninety-one', 'a couple of',
 * 'hundreds of', 'the twenty-first'.
 */
export function numeralComposerOf(lexicon: Lexicon): TokenComposer {
  const valueIn = (className: string): ((token: Token | undefined) => number) => {
    const values = new Float64Array(lexicon.typeCount).fill(Number.NaN);
    for (const [member, value] of lexicon.classes.get(className) ?? []) values[member] = value;
    return token => (token === undefined ? Number.NaN : (values[token.type] ?? Number.NaN));
  };
  const ones = valueIn('ONES');
  const teens = valueIn('TEENS');
  const tens = valueIn('TENS');
  const scale = valueIn('SCALE');
  const ordinal = valueIn('ORDINALWORD');
  const type = (word: string): number => lexicon.typeOfWord(word);
  const TYPE = {
    card: type('#card'),
    vague: type('#vague'),
    yearWords: type('#yearwords'),
    ordinal: type('#ordinal'),
    small: type('#small'),
    integer: type('#integer'),
    fraction: type('#fraction'),
    hyphen: type('-'),
    or: type('or'),
    to: type('to'),
    and: type('and'),
    a: type('a'),
    of: type('of'),
    few: type('few'),
    couple: type('couple'),
    handful: type('handful'),
    number: type('number'),
    half: type('half'),
    dozen: type('dozen'),
    oh: type('oh'),
  };
  const scalesMembers = lexicon.classes.get('SCALES');
  const unit = lexicon.classes.get('UNIT');
  const units = lexicon.classes.get('UNITS');
  const vagueMembers = lexicon.classes.get('VAGUE');
  /** By type: 1 where a numeral may begin with it. */
  const begins = new Uint8Array(lexicon.typeCount);
  for (const name of ['ONES', 'TEENS', 'TENS', 'SCALE', 'SCALES', 'VAGUE'])
    for (const member of lexicon.classes.get(name)?.keys() ?? []) begins[member] = 1;
  for (const member of [TYPE.small, TYPE.integer, TYPE.a]) begins[member] = 1;
  begins[0] = 0;

  /** Reads a word numeral below one hundred; its value and the index behind it. */
  const belowHundred = (tokens: readonly Token[], at: number): { value: number; next: number } | null => {
    const ten = tens(tokens[at]);
    if (!Number.isNaN(ten)) {
      const hyphen = tokens[at + 1]?.type === TYPE.hyphen ? 1 : 0;
      const one = ones(tokens[at + 1 + hyphen]);
      return Number.isNaN(one) ? { value: ten, next: at + 1 } : { value: ten + one, next: at + 2 + hyphen };
    }
    const teen = teens(tokens[at]);
    if (!Number.isNaN(teen)) return { value: teen, next: at + 1 };
    const one = ones(tokens[at]);
    return Number.isNaN(one) ? null : { value: one, next: at + 1 };
  };

  const cardinal = (tokens: readonly Token[], at: number): { value: number; next: number } | null => {
    const first = tokens[at];
    let read = belowHundred(tokens, at);
    if (read === null && first?.type === TYPE.a && !Number.isNaN(scale(tokens[at + 1]))) read = { value: 1, next: at + 1 };
    if (read === null && !Number.isNaN(scale(first))) read = { value: 1, next: at };
    if (read === null) return null;
    let total = 0;
    let { value, next } = read;
    for (;;) {
      const factor = scale(tokens[next]);
      if (!Number.isNaN(factor)) {
        if (factor === 100 || factor === 12) value *= factor;
        else {
          total += value * factor;
          value = 0;
        }
        next++;
        if (factor === 12) break;
        const and = tokens[next]?.type === TYPE.and ? 1 : 0;
        const more = belowHundred(tokens, next + and);
        if (more === null) {
          if (Number.isNaN(scale(tokens[next]))) break;
          continue;
        }
        value += more.value;
        next = more.next;
        continue;
      }
      break;
    }
    return { value: total + value, next };
  };

  /** 'Nineteen ninety-one', 'twenty fifteen': a century and a year of it. */
  const yearInWords = (tokens: readonly Token[], at: number): { value: number; next: number } | null => {
    const century = teens(tokens[at]) || tens(tokens[at]);
    if (!(century >= 15 && century <= 20)) return null;
    const hyphen = tokens[at + 1]?.type === TYPE.hyphen ? 1 : 0;
    const second = tokens[at + 1 + hyphen];
    if (second?.type === TYPE.oh) {
      const one = ones(tokens[at + 2 + hyphen]);
      return Number.isNaN(one) ? null : { value: century * 100 + one, next: at + 3 + hyphen };
    }
    if (Number.isNaN(teens(second)) && Number.isNaN(tens(second))) return null;
    const rest = belowHundred(tokens, at + 1 + hyphen);
    return rest === null ? null : { value: century * 100 + rest.value, next: rest.next };
  };

  const readAt = (tokens: readonly Token[], at: number): { type: number; num: number; next: number } | null => {
    const token = tokens[at];
    if (token === undefined) return null;
    const following = tokens[at + 1];
    if (token.type === TYPE.small || token.type === TYPE.integer) {
      const hyphen = following?.type === TYPE.hyphen ? 1 : 0;
      const part = tokens[at + 1 + hyphen];
      const upper = upperBound(tokens, at + 1);
      if (upper !== null) return { type: TYPE.card, num: upper.value, next: upper.next };
      return part?.type === TYPE.fraction ? { type: TYPE.card, num: token.num + part.num, next: at + 2 + hyphen } : null;
    }
    if (token.type === TYPE.a) {
      const word = following?.type;
      if (word === undefined) return null;
      if ((word === TYPE.couple || word === TYPE.handful || word === TYPE.number) && tokens[at + 2]?.type === TYPE.of)
        return { type: TYPE.vague, num: Number.NaN, next: at + 3 };
      if (word === TYPE.couple) return { type: TYPE.vague, num: Number.NaN, next: at + 2 };
      if (word === TYPE.few || word === TYPE.dozen) return { type: TYPE.vague, num: Number.NaN, next: at + 2 };
    }
    if (scalesMembers?.has(token.type) === true && following?.type === TYPE.of) return { type: TYPE.vague, num: Number.NaN, next: at + 2 };
    if (vagueMembers?.has(token.type) === true) return { type: TYPE.vague, num: Number.NaN, next: at + 1 };
    const year = yearInWords(tokens, at);
    if (year !== null) return { type: TYPE.yearWords, num: year.value, next: year.next };
    const ten = tens(token);
    if (!Number.isNaN(ten)) {
      const hyphen = following?.type === TYPE.hyphen ? 1 : 0;
      const last = ordinal(tokens[at + 1 + hyphen]);
      if (last < 10) return { type: TYPE.ordinal, num: ten + last, next: at + 2 + hyphen };
    }
    const number = cardinal(tokens, at);
    if (number === null) return null;
    const upper = upperBound(tokens, number.next);
    if (upper !== null) return { type: TYPE.card, num: upper.value, next: upper.next };
    const behind = halfBehind(tokens, number.next);
    return { type: TYPE.card, num: number.value + (behind === number.next ? 0 : 0.5), next: behind };
  };

  /** 'Two or three years', '3-4 days': a count between two numerals, said as the upper. */
  const upperBound = (tokens: readonly Token[], at: number): { value: number; next: number } | null => {
    const connector = tokens[at]?.type;
    if (connector === undefined || (connector !== TYPE.hyphen && connector !== TYPE.or && connector !== TYPE.to)) return null;
    const second = tokens[at + 1];
    if (second === undefined) return null;
    const number = second.type === TYPE.small ? { value: second.num, next: at + 2 } : cardinal(tokens, at + 1);
    if (number === null) return null;
    const hyphen = tokens[number.next]?.type === TYPE.hyphen ? 1 : 0;
    const after = tokens[number.next + hyphen];
    return after !== undefined && (units?.has(after.type) === true || unit?.has(after.type) === true) ? number : null;
  };

  /** The index behind 'and a half' or '-and-a-half', or the same where there is none. */
  const halfBehind = (tokens: readonly Token[], from: number): number => {
    let at = from;
    for (const part of [TYPE.and, TYPE.a, TYPE.half]) {
      if (tokens[at]?.type === TYPE.hyphen) at++;
      if (tokens[at]?.type !== part) return from;
      at++;
    }
    return at;
  };

  return (_text, tokens) => {
    let out: Token[] | null = null;
    let at = 0;
    while (at < tokens.length) {
      const token = tokens[at];
      if (token === undefined) break;
      const read = begins[token.type] === 1 ? readAt(tokens, at) : null;
      const last = read === null ? undefined : tokens[read.next - 1];
      if (read === null || last === undefined) {
        out?.push(token);
        at++;
      } else {
        out ??= tokens.slice(0, at);
        out.push({ type: read.type, num: read.num, start: token.start, end: last.end, glued: token.glued });
        at = read.next;
      }
    }
    return out ?? tokens;
  };
}
