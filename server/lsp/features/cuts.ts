import { CLEANED_MESSAGES } from '../../cleaned/messages';
import { decideHere } from '../../core/article/articleEntryEdits';
import { passageKey } from '../../core/article/passageKey';
import { DOUBTFUL, type Passage } from '../../core/article/types';
import { CUT_KINDS } from '../../core/clean/types';
import { verdictsOf } from '../../core/corpus/queries';
import { editsBetween, withEdits } from '../../core/text/edits';
import { sliceOf } from '../../core/text/span';
import type { CutItem } from '../../protocol';
import { planOf } from '../cleaned/cleanedStatus';
import { nearestInCleaned, plannedView } from '../cleaned/cleanedView';
import { toRange } from '../convert';
import { editOf, ownTextOf, refusalOf } from '../edits';
import { requests } from '../requests';
import type { Session } from '../session';
import { type ArticleTarget, articleOf, articleOnceRead } from '../targets';

/** What a cleaned copy leaves out, cut by cut, and the researcher's decisions on it. */
export function handleCuts(session: Session): void {
  session.handle(requests.cuts, [], ({ uri }) => {
    const target = articleOf(session, uri);
    return target === null ? [] : cutsIn(target);
  });
  session.handleChange(requests.decideCuts, async ({ uri, keep, remove }) => {
    const { folder, record } = await articleOnceRead(session, uri);
    const before = ownTextOf(folder, 'articleEntries');
    const decisions = [...keep.map(key => [key, 'keep'] as const), ...remove.map(key => [key, 'remove'] as const)];
    const after = decisions.reduce((text, [key, decision]) => withEdits(text, decideHere(text, record.id, key, decision)), before);
    const refused = after === before && decisions.length > 0 ? refusalOf(folder, 'articleEntries') : undefined;
    if (refused !== undefined) throw new Error(refused);
    return editOf(session, folder, 'articleEntries', editsBetween(before, after));
  });
}

interface Found {
  readonly passage: Passage;
  readonly state: CutItem['state'] | null;
  readonly reason: string;
}

/** Passages of one text are one item. A doubtful passage is not listed if another one with its text is kept without doubt. */
function cutsIn(target: ArticleTarget): CutItem[] {
  const plan = planOf(target.folder, target.record.id);
  if (plan === null) return [];
  const view = plannedView(target, plan.script, plan.cleanedUri);
  const cuts = plan.script.edits.filter(({ kind }) => CUT_KINDS.some(cut => cut === kind));
  const verdicts = verdictsOf(target.folder.corpus, target.record.id);
  const byKey = new Map<string, Found[]>();
  let at = 0;
  for (const [index, passage] of target.record.article.passages.entries()) {
    while (at < cuts.length && (cuts[at]?.end ?? 0) <= passage.start) at++;
    const cut = cuts[at];
    const found = {
      passage,
      ...judged(passage, cut !== undefined && cut.start <= passage.start ? cut.reason : undefined, verdicts[index]),
    };
    const key = passageKey(sliceOf(target.text, passage));
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [found]);
    else known.push(found);
  }
  return [...byKey].flatMap(([key, found]): CutItem[] => {
    const shown = found.filter(({ state }) => state !== null);
    const first = shown.find(({ state }) => state === 'cut') ?? shown[0];
    if (first === undefined || first.state === null) return [];
    if (first.state === 'doubtful' && shown.length < found.length) return [];
    const start = nearestInCleaned(view, first.passage.start);
    const end = first.state === 'cut' ? start : nearestInCleaned(view, first.passage.end);
    return [
      {
        key,
        leftOut: first.state === 'cut',
        reason: first.reason,
        state: first.state,
        ranges: shown.map(({ passage }) => toRange(target, passage)),
        previewRange: toRange(view, { start, end: Math.max(start, end) }),
      },
    ];
  });
}

function judged(
  { decision }: Passage,
  cut: string | undefined,
  verdict: { readonly reason: string; readonly strength: number } | undefined,
): Pick<Found, 'state' | 'reason'> {
  if (cut !== undefined) return { state: 'cut', reason: cut };
  if (decision?.decision === 'keep') return { state: 'kept', reason: CLEANED_MESSAGES.keptBy(decision.file) };
  if (verdict !== undefined && verdict.strength < DOUBTFUL) return { state: 'doubtful', reason: verdict.reason };
  return { state: null, reason: '' };
}
