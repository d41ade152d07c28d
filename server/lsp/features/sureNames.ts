import { nameScore, SCORE_STEPS } from '../../core/entities/suggestions/nameScore';
import type { SuggestedName } from '../../core/entities/suggestions/suggestedNames';
import type { NameScores } from '../../protocol';
import type { CorpusFolder } from '../folder';
import { suggestionsIn } from '../nameSuggestions';
import { requests } from '../requests';
import type { Session } from '../session';
import { folderOf } from '../targets';
import { pauses } from '../timing';
import { perhapsOf, undecided } from '../undecidedNames';

/** So many names are looked at in one step. */
const BATCH = 100;
const MOST_SHOWN = 5;

/** How many of the suggested names each score has: those that can be accepted without a look at each. */
export function handleNameScores(session: Session): void {
  session.handle(requests.nameScores, { steps: [], rest: 0 }, async (params): Promise<NameScores> => {
    const folder = folderOf(session, params.folder);
    if (!folder.ready) return { steps: [], rest: folder.corpus.size };
    const sure = await sureNames(folder, SCORE_STEPS.at(-1) ?? 0);
    const steps = SCORE_STEPS.map(score => {
      const names = sure.filter(name => nameScore(name) >= score);
      return { score, names: names.length, first: names.slice(0, MOST_SHOWN).map(({ name }) => name) };
    });
    const isOwn = (step: (typeof steps)[number], at: number): boolean => step.names > (steps[at - 1]?.names ?? 0);
    return { steps: steps.filter(isOwn), rest: suggestionsIn(folder).rest };
  });
}

/**
 * The suggested names with a score or more, best first. Left out are names of no particular type, and those that may be another name of an entity
 * of the register: somebody has to look at them.
 */
export async function sureNames(folder: CorpusFolder, score: number): Promise<readonly SuggestedName[]> {
  const names = await undecided(folder, await suggestionsIn(folder).names([]));
  const pause = pauses();
  const sure: SuggestedName[] = [];
  for (const [index, name] of names.entries()) {
    if (index % BATCH === BATCH - 1) await pause();
    if (name.type !== 'other' && nameScore(name) >= score && perhapsOf(folder, name) === undefined) sure.push(name);
  }
  return sure.sort((a, b) => nameScore(b) - nameScore(a));
}
