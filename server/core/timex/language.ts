import type { Span } from '../text/span';
import { compileLexicon, type Lexicon, type WordTable } from './lexicon';
import type { Direction } from './meaning';
import { numberReaderOf } from './numbers';
import { compilePatterns, literalsOf, type PatternRow } from './pattern';
import { NUMBER_CLASSES, PUNCTUATION, type Scanner, scannerOf, type Token } from './tokens';

/** What the tagger asks of a language: nothing else in this folder knows any. */
export interface Language {
  readonly scanner: Scanner;
  readonly lexicon: Lexicon;
  /** Composes the tokens of one stretch around a trigger: numerals first, then each table of the cascade, then ranges. */
  readonly compose: TokenComposer;
  /** Type of a composed token that is a time expression. */
  readonly isExpression: (type: number) => boolean;
  /** Which way an expression without a year points, by the tense and mood of its clause in the passage. */
  readonly directionOf: (text: string, passage: Span, expression: Span) => Direction;
  /** Whether the words before an expression place an event at it. */
  readonly placementOf: (text: string, passage: Span, expression: Span) => Placement;
}

/** 'In 2019' says when something was, 'by 2019' is its limit; 'bare' where no word says. */
export type Placement = 'at' | 'limit' | 'bare';

export type TokenComposer = (text: string, tokens: readonly Token[]) => readonly Token[];

/** A language as data, and the things that are more than tables: its compound numerals, its ranges, names that look like time, and its tenses. */
export interface LanguageTables {
  readonly words: WordTable;
  /** Words that count only with a capital, separated by blanks. */
  readonly capitalOnly: string;
  /** Letters behind a number that measure or count, separated by white space; other letters are a word that a page has glued to it. */
  readonly measures?: string;
  /** Classes made of classes, in order: a later one may name an earlier. */
  readonly groups: Readonly<Record<string, string>>;
  /** Classes whose tokens may be the heart of an expression. */
  readonly triggers: readonly string[];
  /** The cascade: each table composes what the one before it has left and made. */
  readonly patterns: readonly (readonly PatternRow[])[];
  /** Classes of composed tokens that are time expressions, and those that only help to compose others or to keep them away. */
  readonly expressions: readonly string[];
  readonly helpers: readonly string[];
  /** Words that only the numerals and the ranges ask for. */
  readonly literals: readonly string[];
  readonly numerals: (lexicon: Lexicon) => TokenComposer;
  readonly ranges: (lexicon: Lexicon) => TokenComposer;
  /** Takes away what is a name and no time. */
  readonly names?: (lexicon: Lexicon) => TokenComposer;
  readonly directionOf: Language['directionOf'];
  readonly placementOf?: Language['placementOf'];
}

export function compileLanguage(tables: LanguageTables): Language {
  const pseudo = [...tables.expressions, ...tables.helpers, ...Object.values(NUMBER_CLASSES), ...PUNCTUATION];
  const classes = new Set([...Object.keys(tables.words), ...pseudo, ...Object.keys(tables.groups)]);
  const literals = new Set([...literalsOf(tables.patterns.flat(), classes), ...tables.literals]);
  const lexicon = compileLexicon(tables.words, pseudo, literals, tables);
  const composers: readonly TokenComposer[] = [
    tables.numerals(lexicon),
    ...tables.patterns.map(rows => compilePatterns(rows, lexicon).compose),
    tables.ranges(lexicon),
    ...(tables.names === undefined ? [] : [tables.names(lexicon)]),
  ];
  const expressions = new Set(tables.expressions.map(name => lexicon.typeOfWord(name)));
  return {
    scanner: scannerOf(lexicon, numberReaderOf(lexicon, new Set((tables.measures ?? '').split(/\s+/)))),
    lexicon,
    compose: (text, tokens) => composers.reduce((current, compose) => compose(text, current), tokens),
    isExpression: type => expressions.has(type),
    directionOf: tables.directionOf,
    placementOf: tables.placementOf ?? (() => 'at'),
  };
}
