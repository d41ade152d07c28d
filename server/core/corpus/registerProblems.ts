import { casingOf } from '../entities/gazetteer/gazetteer';
import { spellingsOf } from '../entities/gazetteer/spellings';
import { Problems } from '../entities/register/registerFile';
import type { Entity } from '../entities/types';
import { COMMON_ENGLISH } from '../entities/words/commonEnglish';
import { foldForSearch } from '../text/fold';
import { finished } from '../text/inSteps';
import type { FileProblem } from '../text/problem';
import type { Span } from '../text/span';
import { counted } from '../text/wording';
import type { Corpus } from './corpus';
import type { FormCount } from './formCounts';
import { fileMessages } from './messages';

/** The register's own mistakes; entities and aliases that no article has; names that are common words, with what they find. */
export const registerProblemsOf = (corpus: Corpus): readonly FileProblem[] => finished(registerProblemsInSteps(corpus));

/** As {@link registerProblemsOf}, in steps of some milliseconds; once the corpus has changed, it must not go on. No article is read. */
export function* registerProblemsInSteps(corpus: Corpus): Generator<undefined, readonly FileProblem[]> {
  const { entities, problems } = corpus.register;
  // What no article has is known when all of them are read.
  if (corpus.size === 0 || !corpus.isSettled) return problems;
  const found = new Problems();
  let names = 0;
  for (const entity of entities) {
    reportUse(corpus, entity, found);
    names += 1 + entity.aliases.length;
    if (names < NAMES_A_STEP) continue;
    names = 0;
    yield;
  }
  return [...problems, ...found.list()].sort((a, b) => a.start - b.start);
}

/** A name with many other spellings needs some 20 µs when it is looked for first. */
const NAMES_A_STEP = 200;

function reportUse(corpus: Corpus, entity: Entity, problems: Problems): void {
  const { name, nameSpan, aliases, aliasSpans } = entity;
  const isUsed = corpus.mentions.count(entity.id) > 0;
  reportCommonWord(corpus, name, nameSpan, problems);
  for (const [at, alias] of aliases.entries()) {
    const span = aliasSpans[at] ?? nameSpan;
    reportCommonWord(corpus, alias, span, problems);
    // Of an entity that nobody mentions, its aliases are not named one by one.
    if (isUsed && formUse(corpus, entity, alias).mentions === 0) {
      problems.add('unused-alias', 'hint', span, fileMessages.unusedAlias(alias, name));
    }
  }
  if (!isUsed) problems.add('unused-entity', 'hint', nameSpan, fileMessages.unusedEntity(name));
}

/** How often a name of an entity is written so, or in another usual spelling that is not listed, whoever is meant. */
export function formUse(corpus: Corpus, entity: Entity, form: string): FormCount {
  const own = corpus.forms.of(foldForSearch(form));
  if (own.mentions > 0) return own;
  const uses = otherSpellings(entity, form).map(spelling => corpus.forms.of(spelling));
  if (uses.length === 0) return own;
  return {
    mentions: uses.reduce((sum, { mentions }) => sum + mentions, 0),
    articles: Math.max(0, ...uses.map(({ articles }) => articles)),
  };
}

/** Folded; worked out once, since what articles have is asked for after each of their changes. */
function otherSpellings(entity: Entity, form: string): readonly string[] {
  const known = SPELLINGS.get(entity) ?? new Map<string, readonly string[]>();
  SPELLINGS.set(entity, known);
  const before = known.get(form);
  if (before !== undefined) return before;
  const spellings = spellingsOf(form.trim(), entity.type);
  const folded = spellings.length === 0 ? NO_SPELLINGS : [...new Set(spellings.map(foldForSearch))];
  known.set(form, folded);
  return folded;
}
const SPELLINGS = new WeakMap<Entity, Map<string, readonly string[]>>();
const NO_SPELLINGS: readonly string[] = [];

/** One in small letters finds the word wherever it is, one with a capital in headlines and at the start of sentences; an acronym does not. */
function reportCommonWord(corpus: Corpus, form: string, span: Span, problems: Problems): void {
  if (form.includes(' ')) return;
  const casing = casingOf(form);
  const word = foldForSearch(form);
  if (casing === 'acronym' || !COMMON_ENGLISH.has(word)) return;
  const { mentions, articles } = corpus.forms.of(word);
  if (mentions === 0) return;
  const message = fileMessages.commonWord(
    form,
    counted(mentions, 'mention', 'mentions'),
    counted(articles, 'article', 'articles'),
    casing === 'small',
  );
  problems.add('common-word', casing === 'small' ? 'information' : 'hint', span, message);
}
