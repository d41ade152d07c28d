import { nameKey } from '../../core/entities/suggestions/articleNames';
import { firstEndingFrom } from '../../core/text/span';
import { toRange } from '../convert';
import { knownSuggestionsIn, namesOf } from '../nameSuggestions';
import { requests } from '../requests';
import type { Session } from '../session';
import { articleOf } from '../targets';
import { settledNames } from '../undecidedNames';

/** An article has fewer; what is behind them is not marked. */
const MOST_MARKS = 2000;

/** Where the names are in an article that are suggested for the register. */
export function handleNameMarks(session: Session): void {
  session.handle(requests.nameMarks, [], async ({ uri }) => {
    const target = articleOf(session, uri);
    if (target === null) return [];
    const { folder, record } = target;
    const isSettled = await settledNames(folder);
    const known = record.mentions.filter(({ via }) => via !== 'candidate');
    const names = knownSuggestionsIn(folder)?.namesIn(record.id) ?? namesOf(folder, record.id) ?? [];
    return names
      .filter(({ name, start, end }) => {
        const at = known[firstEndingFrom(known, start)];
        return !isSettled(nameKey(name)) && (at === undefined || at.start >= end);
      })
      .slice(0, MOST_MARKS)
      .map(span => toRange(target, span));
  });
}
