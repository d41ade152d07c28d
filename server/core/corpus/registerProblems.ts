import { COMMON_ENGLISH } from '../entities/commonEnglish';
import { casingOf } from '../entities/gazetteer';
import { Problems } from '../entities/registerFile';
import { spellingsOf } from '../entities/spellings';
import type { Entity } from '../entities/types';
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
  for (const [at, entity] of entities.entries()) {
    if (at % ENTITIES_A_STEP === ENTITIES_A_STEP - 1) yield;
    reportUse(corpus, entity, found);
  }
  return [...problems, ...found.list()].sort((a, b) => a.start - b.start);
}

const ENTITIES_A_STEP = 500;

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
export function formUse(corpus: Corpus, { type }: Entity, form: string): FormCount {
  const own = corpus.forms.of(foldForSearch(form));
  if (own.mentions > 0) return own;
  const spellings = new Set(spellingsOf(form.trim(), type).map(foldForSearch));
  const uses = [...spellings].map(spelling => corpus.forms.of(spelling));
  return {
    mentions: uses.reduce((sum, { mentions }) => sum + mentions, 0),
    articles: Math.max(0, ...uses.map(({ articles }) => articles)),
  };
}

/** One in small letters finds the word wherever it is, one with a capital in headlines and at the start of sentences; an acronym does not. */
function reportCommonWord(corpus: Corpus, form: string, span: Span, problems: Problems): void {
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
