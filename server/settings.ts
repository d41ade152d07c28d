import { DEFAULT_CLEAN_OPTIONS } from './core/clean/types';
import type { Settings } from './protocol';

/** What holds where a client, or the command line, says nothing. package.json declares the same defaults to VS Code. */
export const defaultSettings: Settings = {
  files: {
    include: ['**/*.txt', '**/*.text', '**/*.md', '**/*.markdown'],
    exclude: ['**/node_modules/**', '**/.git/**', 'pressmark/**', '**/README*', '**/LICENSE*', '**/CHANGELOG*'],
    maxSizeKB: 8192,
    maxCount: 50_000,
  },
  cache: true,
  problems: {
    copiedArticle: 'warning',
    copiedPassage: 'warning',
    rewordedPassage: 'information',
    furniture: 'hint',
    repeatedLine: 'hint',
    muchLeftOut: 'information',
    undatedArticle: 'information',
    severalArticles: 'warning',
    otherLanguage: 'hint',
    impossibleDate: 'warning',
    weekdayContradictsDate: 'warning',
    dateAfterPublication: 'hint',
    publicationDateContradicted: 'warning',
    brokenFrontMatter: 'warning',
    ambiguousName: 'hint',
    staleCleaned: 'information',
    register: 'warning',
  },
  hints: { dates: true },
  lenses: { copies: true, register: true },
  clean: DEFAULT_CLEAN_OPTIONS,
  annotator: '',
  workers: null,
};

/** A command reads as many articles as there are: nobody could raise a limit there. */
export const commandFiles: Settings['files'] = { ...defaultSettings.files, maxCount: Number.POSITIVE_INFINITY };

/** No file of Pressmark's own is read that is larger: a register of a million names is larger than any article. */
export const LARGEST_OWN_FILE_KB = 65_536;
