/** Why a query finds nothing that it could find. */
export const queryMessages = {
  empty: 'Write what to look for: a word, or several in a row.',
  noWord: (written: string) => `'${written}' has no letter or digit in it.`,
  openPattern: 'The regular expression has no / at its end.',
  openQuote: 'The quotation mark is not closed.',
  badPattern: (reason: string, character: number) => `The regular expression cannot be read: ${reason} (Character ${character}.)`,
  noOperand: (operator: string) => `'${operator}' needs something before and after it.`,
  noValue: (field: string) => `Write what to look for behind '${field}:', without a space.`,
  unknownEntity: (name: string) => `No entity in the register is called '${name}'.`,
  notADate: (value: string) => `'${value}' is not a date: write a year, a month or a day, as in 2019, 2019-08 or 2019-08-15.`,
} as const;

/** What is wrong with a regular expression. */
export const patternMessages = {
  openParenthesis: 'A ( is never closed. Add a ), or write \\( for the character itself.',
  closedParenthesis: 'A ) closes nothing. Write \\) for the character itself.',
  openBracket: 'A [ is never closed. Add a ], or write \\[ for the character itself.',
  backslash: 'Nothing follows the backslash at the end. Write \\\\ for the character itself.',
  nothingRepeated: (part: string) => `'${part}' has nothing before it that it could repeat. Write '\\${part}' for the character itself.`,
  repeatedTwice: (part: string) => `'${part}' repeats a repetition. Put the first one in parentheses.`,
  repeatCount: (part: string) => `'${part}' is not a number of times from 0 to 1000.`,
  range: (part: string) => `'${part}' is not a range or a class of characters.`,
  escape: (part: string) => `'${part}' means nothing in RE2's syntax. Write the character without the backslash.`,
  backreference: (part: string) => `'${part}' would refer back to a group, which RE2's syntax does not have.`,
  lookAround: (part: string) =>
    `'${part}' would look ahead or behind, which RE2's syntax does not have. Use near/ between two parts of the query.`,
  perl: (part: string) => `'${part}' is not part of RE2's syntax.`,
  groupName: (part: string) => `'${part}' is not the name of a group: write (?<name>…).`,
  nameTwice: (part: string) => `Two groups have the name '${part}'.`,
  tooLarge: 'It is too large.',
} as const;
