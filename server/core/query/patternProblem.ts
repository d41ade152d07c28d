import { RE2JSSyntaxException } from 're2js';
import type { Span } from '../text/span';
import { patternMessages } from './messages';

/** Why a regular expression cannot be read, and where in it: UTF-16 offsets into its source. */
export interface PatternProblem extends Span {
  readonly reason: string;
}

/** What re2js says of an expression, by its first words, and what to say instead. */
const REASONS: readonly (readonly [said: RegExp, reason: (part: string) => string])[] = [
  [/^missing closing \)/, () => patternMessages.openParenthesis],
  [/^unexpected \)/, () => patternMessages.closedParenthesis],
  [/^missing closing ]/, () => patternMessages.openBracket],
  [/^trailing backslash/, () => patternMessages.backslash],
  [/^missing argument to repetition/, part => patternMessages.nothingRepeated(part)],
  [/^invalid nested repetition/, part => patternMessages.repeatedTwice(part)],
  [/^invalid repeat count/, part => patternMessages.repeatCount(part)],
  [/^invalid character class range/, part => patternMessages.range(part)],
  [/^invalid escape sequence/, part => (/^\\\d/.test(part) ? patternMessages.backreference(part) : patternMessages.escape(part))],
  [/^duplicate capture group/, part => patternMessages.nameTwice(part)],
  [
    /^invalid named capture/,
    part => (/^\(\?<[=!]/.test(part) ? patternMessages.lookAround(part.slice(0, 4)) : patternMessages.groupName(part)),
  ],
  [/^invalid or unsupported Perl/, part => (/^\(\?[=!>]/.test(part) ? patternMessages.lookAround(part) : patternMessages.perl(part))],
  [/^expression (?:too large|nests)/, () => patternMessages.tooLarge],
];

/** What was wrong with an expression that re2js refused, in the user's words and at the user's place. */
export function patternProblem(source: string, error: unknown): PatternProblem {
  const all = { start: 0, end: source.length };
  if (!(error instanceof RE2JSSyntaxException)) return { ...all, reason: error instanceof Error ? error.message : String(error) };
  const said = error.getDescription();
  const part = error.getPattern() ?? '';
  const reason = REASONS.find(([words]) => words.test(said))?.[1](part) ?? said;
  return { ...placeOf(source, said, part), reason };
}

function placeOf(source: string, said: string, part: string): Span {
  if (/^(?:missing closing|unexpected) \)/.test(said)) return parenthesisWithoutPartner(source);
  if (said.startsWith('trailing backslash')) return { start: source.length - 1, end: source.length };
  const at = part === '' ? -1 : source.lastIndexOf(part);
  return at < 0 ? { start: 0, end: source.length } : { start: at, end: at + part.length };
}

/** The first closing parenthesis that nothing opened, else the last opening one that nothing closes. */
function parenthesisWithoutPartner(source: string): Span {
  const open: number[] = [];
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const unit = source.charAt(at);
    if (unit === '\\') at++;
    else if (inClass) inClass = unit !== ']' || /\[\^?$/.test(source.slice(0, at));
    else if (unit === '[') inClass = true;
    else if (unit === '(') open.push(at);
    else if (unit === ')' && open.pop() === undefined) return { start: at, end: at + 1 };
  }
  const start = open.at(-1) ?? 0;
  return { start, end: start + 1 };
}
