/** Why a query finds nothing that it could find. */
export const queryMessages = {
  empty: 'Write what to look for: a word, or several in a row.',
  noWord: (written: string) => `'${written}' has no letter or digit in it.`,
  openPattern: 'The regular expression has no / at its end.',
  openQuote: 'The quotation mark is not closed.',
  badPattern: (reason: string) => `The regular expression cannot be read: ${reason}`,
  noOperand: (operator: string) => `'${operator}' needs something before and after it.`,
  noValue: (field: string) => `Write what to look for behind '${field}:', without a space.`,
  unknownEntity: (name: string) => `No entity in the register is called '${name}'.`,
  notADate: (value: string) => `'${value}' is not a date: write a year, a month or a day, as in 2019, 2019-08 or 2019-08-15.`,
} as const;
