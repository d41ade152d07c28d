import { type CodeAction, CodeActionKind, type CodeActionParams, CodeActionTriggerKind, type WorkspaceEdit } from 'vscode-languageserver';
import { decideHere, undecideHere } from '../../core/article/articleEntryEdits';
import { decideAlways, undecide } from '../../core/article/decisionEdits';
import { type Decision, DOUBTFUL, type Passage } from '../../core/article/types';
import { verdictsOf } from '../../core/corpus/queries';
import { copiesOf } from '../../core/corpus/reuse';
import { editsBetween, withEdits } from '../../core/text/edits';
import type { TextEdit } from '../../core/text/problem';
import { overlaps, type Span, sliceOf, touches } from '../../core/text/span';
import { toRange, toSpan } from '../convert';
import { offeredEdit, ownTextOf, refusalOf } from '../edits';
import { shortened } from '../markdown';
import { PASSAGE_ACTIONS } from '../messages';
import { requests } from '../requests';
import type { Session } from '../session';
import { type ArticleTarget, articleOf } from '../targets';

export interface Request {
  readonly session: Session;
  readonly target: ArticleTarget;
  readonly span: Span;
  readonly params: CodeActionParams;
}

/** So many passages are decided upon at once. */
const MOST_PASSAGES = 50;

export function handlePassageChoices(session: Session): void {
  session.handle(requests.passageChoices, [], ({ uri, range }) => {
    const target = articleOf(session, uri);
    if (target === null) return [];
    return offersOn({ session, target }, selectedIn(target, toSpan(target, range))).flatMap(({ title, edit }) =>
      edit === undefined ? [] : [{ title, edit }],
    );
  });
}

/**
 * What can be decided of the selected passages: one entry that asks, for a client that can, else an entry for each decision. Where
 * nothing is asked for, text that a rule says nothing of offers nothing: every paragraph would have a light bulb.
 */
export function passageActions(request: Request): CodeAction[] {
  const { session, target, span, params } = request;
  const { triggerKind, only } = params.context;
  const selected = selectedIn(target, span);
  const isJudged = selected.some(index => judged(target, index));
  if (triggerKind === CodeActionTriggerKind.Automatic && only === undefined && !isJudged) return [];
  const offers = offersOn(request, selected);
  const kind = isJudged ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite;
  if (!session.support.runsClientCommands) return offers.map(offer => ({ ...offer, kind }));
  const [first, ...others] = offers;
  if (first === undefined) return [];
  if (first.disabled !== undefined && others.every(({ disabled }) => disabled !== undefined)) return [{ ...first, kind }];
  const title = PASSAGE_ACTIONS.menu(selected.length);
  const argument = { uri: target.uri, range: toRange(target, span) };
  return [{ title, kind, command: { title, command: 'pressmark.passage', arguments: [argument] } }];
}

/** Keeps passages in the cleaned copies of their article; of very many the first. */
export const keepHere = (request: Request, indexes: readonly number[]): CodeAction[] =>
  choiceOffers(request, indexes.slice(0, MOST_PASSAGES), { decision: 'keep', scope: 'here' });

/** True for a passage that a rule or the researcher says something of, or that has copies. */
const judged = ({ folder, record }: ArticleTarget, index: number): boolean =>
  verdictsOf(folder.corpus, record.id)[index] !== undefined ||
  record.article.passages[index]?.decision !== undefined ||
  copiesOf(folder.corpus, record.id, index).length > 0;

/** Indexes of the passages that a selection touches; none of very many. */
function selectedIn({ record }: ArticleTarget, span: Span): number[] {
  const selected = record.article.passages.flatMap((passage, index) =>
    (span.end > span.start ? overlaps(passage, span) : touches(passage, span.start)) ? [index] : [],
  );
  return selected.length > MOST_PASSAGES ? [] : selected;
}

/** One thing that can be decided, and where it is recorded. */
interface Choice {
  readonly decision: Decision;
  readonly scope: 'here' | 'always' | 'outlet';
}

const KEEP: readonly Choice[] = [
  { decision: 'keep', scope: 'here' },
  { decision: 'keep', scope: 'always' },
  { decision: 'keep', scope: 'outlet' },
];
const REMOVE: readonly Choice[] = [
  { decision: 'remove', scope: 'here' },
  { decision: 'remove', scope: 'always' },
  { decision: 'remove', scope: 'outlet' },
];
const TREAT: readonly Choice[] = [
  { decision: 'caption', scope: 'always' },
  { decision: 'heading', scope: 'always' },
];

interface Offer {
  readonly title: string;
  readonly edit?: WorkspaceEdit;
  readonly disabled?: { readonly reason: string };
}

interface Place {
  readonly session: Session;
  readonly target: ArticleTarget;
}

/** What applies to the passages only: nothing is cut that is cut already, or kept that nobody would cut. */
function offersOn(place: Place, indexes: readonly number[]): Offer[] {
  const { folder, record } = place.target;
  const verdicts = verdictsOf(folder.corpus, record.id);
  const applies = ({ decision }: Choice, index: number): boolean => {
    const passage = record.article.passages[index];
    const strength = verdicts[index]?.strength;
    if (passage?.decision !== undefined) return passage.decision.decision !== decision;
    if (decision === 'remove') return (strength ?? 0) < DOUBTFUL;
    if (decision === 'keep') return strength !== undefined || copiesOf(folder.corpus, record.id, index).length > 0;
    return passage?.kind !== decision;
  };
  const isCut = indexes.some(index => (verdicts[index]?.strength ?? 0) >= DOUBTFUL);
  const choices = isCut ? [...KEEP, ...REMOVE, ...TREAT] : [...REMOVE, ...KEEP, ...TREAT];
  const [only] = indexes;
  const undo = indexes.length === 1 && only !== undefined ? undoOffers(place, only) : [];
  return [
    ...undo,
    ...choices.flatMap(choice =>
      choiceOffers(
        place,
        indexes.filter(index => applies(choice, index)),
        choice,
      ),
    ),
  ];
}

function choiceOffers({ session, target }: Place, indexes: readonly number[], choice: Choice): Offer[] {
  const { folder, record } = target;
  const { decision, scope } = choice;
  const outlet = record.header.outlet?.value;
  if (indexes.length === 0 || (scope === 'outlet' && outlet === undefined)) return [];
  const file = scope === 'here' ? 'articleEntries' : 'furniture';
  const before = ownTextOf(folder, file);
  const title = PASSAGE_ACTIONS.titles[decision](indexes.length, PASSAGE_ACTIONS.where[scope](shortened(outlet ?? '', 40)));
  let after = before;
  for (const index of indexes) {
    const passage = record.article.passages[index];
    if (passage !== undefined) after = withEdits(after, editsOf(after, sliceOf(record.article.text, passage), record.id, choice, outlet));
  }
  const edits = editsBetween(before, after);
  if (edits.length > 0) return [{ title, ...offeredEdit(session, folder, file, edits) }];
  const reason = refusalOf(folder, file);
  return reason === undefined ? [] : [{ title, disabled: { reason } }];
}

function editsOf(file: string, text: string, id: string, { decision, scope }: Choice, outlet: string | undefined): TextEdit[] {
  if (scope === 'here') return decision === 'keep' || decision === 'remove' ? decideHere(file, id, text, decision) : [];
  return decideAlways(file, text, { decision, ...(scope === 'outlet' && outlet !== undefined && { outlet }) });
}

function undoOffers({ session, target }: Place, index: number): Offer[] {
  const { folder, record } = target;
  const passage: Passage | undefined = record.article.passages[index];
  if (passage?.decision === undefined) return [];
  const { decision, file } = passage.decision;
  const own = file === 'articles.yaml' ? 'articleEntries' : 'furniture';
  const before = ownTextOf(folder, own);
  const text = sliceOf(record.article.text, passage);
  const outlet = record.header.outlet?.value;
  const forOutlet = outlet === undefined ? [] : undecide(before, text, outlet);
  const edits =
    own === 'articleEntries' ? undecideHere(before, record.id, text) : forOutlet.length > 0 ? forOutlet : undecide(before, text);
  return edits.length === 0 ? [] : [{ title: PASSAGE_ACTIONS.undo(decision), ...offeredEdit(session, folder, own, edits) }];
}
