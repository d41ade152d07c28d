import { type CodeAction, CodeActionKind, type CodeActionParams, CodeActionTriggerKind } from 'vscode-languageserver';
import { decideHere, undecideHere } from '../../core/article/articleEntryEdits';
import { decideAlways, undecide } from '../../core/article/decisionEdits';
import { type Decision, DOUBTFUL, type Passage } from '../../core/article/types';
import type { ArticleProblem } from '../../core/corpus/articleProblem';
import { verdictsOf } from '../../core/corpus/queries';
import { editsBetween, withEdits } from '../../core/text/edits';
import type { TextEdit } from '../../core/text/problem';
import { overlaps, type Span, sliceOf, touches } from '../../core/text/span';
import { offeredEdit, ownTextOf, refusalOf } from '../edits';
import { shortened } from '../markdown';
import type { Session } from '../session';
import type { ArticleTarget } from '../targets';

export interface Request {
  readonly session: Session;
  readonly target: ArticleTarget;
  readonly span: Span;
  readonly params: CodeActionParams;
}

/** So many passages are decided upon at once. */
const MOST_PASSAGES = 50;

/** What a problem of a passage offers as its quick fixes: to keep it, here and always; of a doubtful one, to remove it, too. */
export function decideFixes(request: Request, { passage: index }: ArticleProblem): CodeAction[] {
  const passage = index === undefined ? undefined : request.target.record.article.passages[index];
  if (passage === undefined || index === undefined) return [];
  const { folder, record } = request.target;
  if (passage.decision !== undefined) return [...takeBack(request, passage), ...decide(request, [passage], [KEEP_HERE, KEEP_ALWAYS])];
  const strength = verdictsOf(folder.corpus, record.id)[index]?.strength;
  const doubtful = strength !== undefined && strength < DOUBTFUL;
  return decide(request, [passage], doubtful ? [KEEP_HERE, KEEP_ALWAYS, REMOVE_HERE, REMOVE_ALWAYS] : [KEEP_HERE, KEEP_ALWAYS]);
}

/**
 * All that can be decided of the selected passages, below 'Rewrite'. Where nothing is asked for, text that bears no problem
 * offers nothing: every paragraph would have a light bulb.
 */
export function passageActions(request: Request): CodeAction[] {
  const { target, span, params } = request;
  const { triggerKind, only } = params.context;
  if (triggerKind === CodeActionTriggerKind.Automatic && only === undefined) return [];
  const selected = target.record.article.passages.filter(passage =>
    span.end > span.start ? overlaps(passage, span) : touches(passage, span.start),
  );
  if (selected.length === 0 || selected.length > MOST_PASSAGES) return [];
  const [first] = selected;
  const back = first !== undefined && selected.length === 1 ? takeBack(request, first) : [];
  return [...back, ...decide(request, selected, CHOICES)].map(action => ({ ...action, kind: CodeActionKind.RefactorRewrite }));
}

/** One thing that can be decided: where it is recorded, and how it is offered. */
interface Choice {
  readonly decision: Decision;
  readonly scope: 'here' | 'always' | 'outlet';
}

const KEEP_HERE: Choice = { decision: 'keep', scope: 'here' };
const KEEP_ALWAYS: Choice = { decision: 'keep', scope: 'always' };
const REMOVE_HERE: Choice = { decision: 'remove', scope: 'here' };
const REMOVE_ALWAYS: Choice = { decision: 'remove', scope: 'always' };
const CHOICES: readonly Choice[] = [
  REMOVE_HERE,
  REMOVE_ALWAYS,
  { decision: 'remove', scope: 'outlet' },
  KEEP_HERE,
  KEEP_ALWAYS,
  { decision: 'keep', scope: 'outlet' },
  { decision: 'caption', scope: 'always' },
  { decision: 'heading', scope: 'always' },
];

const VERBS: Readonly<Record<Decision, (what: string) => string>> = {
  remove: what => `Remove ${what}`,
  keep: what => `Keep ${what}`,
  caption: what => `Treat ${what} as a caption`,
  heading: what => `Treat ${what} as a heading`,
};

function decide(request: Request, passages: readonly Passage[], choices: readonly Choice[]): CodeAction[] {
  const { session, target } = request;
  const { folder, record } = target;
  const outlet = record.header.outlet?.value;
  const what = passages.length === 1 ? 'this passage' : `these ${passages.length} passages`;
  return choices.flatMap(({ decision, scope }): CodeAction[] => {
    if (scope === 'outlet' && outlet === undefined) return [];
    const file = scope === 'here' ? 'articleEntries' : 'furniture';
    const where = {
      here: 'here (articles.yaml)',
      always: 'always (furniture.yaml)',
      outlet: `in ${shortened(outlet ?? '', 40)} (furniture.yaml)`,
    }[scope];
    const before = ownTextOf(folder, file);
    let after = before;
    for (const passage of passages) {
      const text = sliceOf(record.article.text, passage);
      after = withEdits(after, editsOf(after, text, record.id, { decision, scope }, outlet));
    }
    const edits = editsBetween(before, after);
    const title = `${VERBS[decision](what)} ${where}`;
    if (edits.length > 0) return [{ title, ...offeredEdit(session, folder, file, edits) }];
    const reason = refusalOf(folder, file);
    return reason === undefined ? [] : [{ title, disabled: { reason } }];
  });
}

function editsOf(file: string, text: string, id: string, { decision, scope }: Choice, outlet: string | undefined): TextEdit[] {
  if (scope === 'here') return decision === 'keep' || decision === 'remove' ? decideHere(file, id, text, decision) : [];
  return decideAlways(file, text, { decision, ...(scope === 'outlet' && outlet !== undefined && { outlet }) });
}

function takeBack({ session, target }: Request, passage: Passage): CodeAction[] {
  const { folder, record } = target;
  if (passage.decision === undefined) return [];
  const { decision, file } = passage.decision;
  const own = file === 'articles.yaml' ? 'articleEntries' : 'furniture';
  const before = ownTextOf(folder, own);
  const text = sliceOf(record.article.text, passage);
  const outlet = record.header.outlet?.value;
  const forOutlet = outlet === undefined ? [] : undecide(before, text, outlet);
  const edits =
    own === 'articleEntries' ? undecideHere(before, record.id, text) : forOutlet.length > 0 ? forOutlet : undecide(before, text);
  const title = `Take back '${decision}' (${file})`;
  return edits.length === 0 ? [] : [{ title, ...offeredEdit(session, folder, own, edits) }];
}
