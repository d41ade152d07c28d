import type { Corpus } from '../../server/core/corpus/corpus';
import { calendarDays, calendarMonths, calendarYears, timexesWithin, undatedCounts, undatedTimexes } from '../../server/core/corpus/dates';
import { namesIn } from '../../server/core/corpus/names';
import { articleEntriesProblemsOf, decisionsProblemsOf, importedReuseProblemsOf, problemsOf } from '../../server/core/corpus/problems';
import {
  adjacentMention,
  cleanedTextOf,
  countsOf,
  introductionOf,
  mentionsOf,
  ordinalOf,
  verdictsOf,
} from '../../server/core/corpus/queries';
import { formUse, registerProblemsOf } from '../../server/core/corpus/registerProblems';
import { articlesWithCopies, copiesOf, groupsOf, relatedArticles, sharedBetween } from '../../server/core/corpus/reuse';

/** Everything a request could be answered from. */
export function everythingIn(corpus: Corpus) {
  return {
    articles: corpus.ids().map(id => {
      const record = corpus.get(id)!;
      const { revision: _, candidates: _known, ...facts } = record;
      const passages = facts.article.passages.map((_passage, index) => copiesOf(corpus, id, index));
      return {
        ...facts,
        names: namesIn(record),
        passages,
        copiedIn: facts.article.passages.map((_passage, index) => [...articlesWithCopies(corpus, id, index)].sort()),
        verdicts: verdictsOf(corpus, id),
        recurrence: corpus.reuse.recurrenceOf(id),
        problems: problemsOf(corpus, id),
        cleaned: cleanedTextOf(corpus, id),
        related: relatedArticles(corpus, id),
        shared: relatedArticles(corpus, id).map(({ article }) => sharedBetween(corpus, id, article)),
      };
    }),
    entities: corpus.register.entities.map(entity => ({
      id: entity.id,
      writings: [entity.name, ...entity.aliases].map(form => formUse(corpus, entity, form)),
      mentions: mentionsOf(corpus, entity.id),
      counts: countsOf(corpus, entity.id),
      ordinals: mentionsOf(corpus, entity.id).flatMap(({ article, mentions }) =>
        mentions.map(mention => [
          ordinalOf(corpus, entity.id, { article, mention }),
          adjacentMention(corpus, entity.id, { article, offset: mention.start }, 'next'),
        ]),
      ),
      introduction: introductionOf(corpus, entity.id),
    })),
    dates: [...corpus.timexes.keys()].sort().map(value => corpus.timexes.entries(value)),
    calendar: calendarOf(corpus),
    groups: groupsOf(corpus),
    files: [registerProblemsOf(corpus), articleEntriesProblemsOf(corpus), decisionsProblemsOf(corpus), importedReuseProblemsOf(corpus)],
  };
}

/** All that the tree of dates shows, and what each of its lines holds. */
function calendarOf(corpus: Corpus) {
  const years = calendarYears(corpus);
  const months = years.filter(({ kind }) => kind === 'period').flatMap(({ value }) => calendarMonths(corpus, Number(value)));
  const days = months
    .filter(({ kind }) => kind === 'period')
    .flatMap(({ value }) => calendarDays(corpus, Number(value.slice(0, 4)), Number(value.slice(5))));
  const undated = undatedCounts(corpus).map(({ kind, count }) => ({ kind, count, places: [...undatedTimexes(corpus, kind)] }));
  return { years, months, days, undated, places: [...years, ...months, ...days].map(({ value }) => [...timexesWithin(corpus, value)]) };
}
