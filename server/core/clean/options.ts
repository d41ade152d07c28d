import { type CleanOptions, DEFAULT_CLEAN_OPTIONS } from './types';

type Values = { readonly [Name in keyof CleanOptions]: readonly CleanOptions[Name][] };

/** What each option may be, the default first: for settings, the command line and edit scripts. */
export const OPTION_VALUES: Values = {
  galleries: ['keep', 'remove'],
  captions: ['keep', 'remove'],
  headings: ['keep', 'remove'],
  quotes: ['source', 'straight', 'typographic'],
  spaces: ['source', 'normalise'],
  lineBreaks: ['source', 'lf', 'crlf'],
  unwrap: [false, true],
  frontMatter: [false, true],
};

export const OPTION_NAMES = Object.keys(OPTION_VALUES) as readonly (keyof CleanOptions)[];

/** Options from untrusted values; what is missing or wrong is the default. All of them, in one fixed order. */
export function cleanOptionsOf(given: Readonly<Record<string, unknown>>): CleanOptions {
  const chosen = OPTION_NAMES.map(
    name => [name, (OPTION_VALUES[name] as readonly unknown[]).find(value => value === given[name])] as const,
  );
  const options = chosen.map(([name, value]) => [name, value ?? DEFAULT_CLEAN_OPTIONS[name]] as const);
  return Object.fromEntries(options) as unknown as CleanOptions;
}
