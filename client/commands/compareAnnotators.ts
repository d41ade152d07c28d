import * as vscode from 'vscode';
import type { AnnotationItem, ComparedItem, Comparison, DecideParams } from '../../server/protocol';
import { counted } from '../counts';
import type { Session } from '../session';
import { colorIcon, shortened } from '../views/items';
import { namesArgument, pickCompared } from './annotators';
import { type Command, type Context, editorRange, fieldsOf, Notice, pickFolder } from './command';

/** Going through what annotators have, and keeping what they agree on. */
export const compareAnnotatorsCommands: readonly Command[] = [
  { name: 'compareAnnotators', fails: vscode.l10n.t('Could not compare the annotators'), run: compareAnnotators },
];

/** Who is compared, and the annotator whose set the decisions are for. */
interface Asked {
  readonly folder: string;
  readonly annotators: readonly string[];
  readonly chosen: string;
}

/** `compareAnnotators({annotators?, chosen?})`: what is given is not asked for. */
async function compareAnnotators(context: Context, given: unknown): Promise<void> {
  const workspaceFolder = await pickFolder(context);
  if (workspaceFolder === undefined) return;
  const folder = workspaceFolder.uri.toString();
  const fields = fieldsOf(given);
  const listed = await context.session.ask('annotators', { folder });
  const annotators = namesArgument(fields?.annotators) ?? (await pickCompared(listed));
  if (annotators === undefined) return;
  const sets = listed.map(({ name }) => name).filter(name => !annotators.includes(name));
  const chosen = typeof fields?.chosen === 'string' ? fields.chosen : await pickChosen(sets);
  if (chosen === undefined) return;
  if (annotators.includes(chosen)) throw new Notice(vscode.l10n.t('The set that you agree on must not be one of those you compare.'));
  await decideAll(context, { folder, annotators, chosen });
}

const USUAL_SET = 'gold';

/** The set that decisions are for: that of another annotator, or a new one. */
async function pickChosen(sets: readonly string[]): Promise<string | undefined> {
  const title = vscode.l10n.t('Compare Annotators');
  const other = { label: vscode.l10n.t('Another Set…'), iconPath: new vscode.ThemeIcon('add') };
  const items = [...new Set([USUAL_SET, ...sets])].map(label => ({ label, iconPath: new vscode.ThemeIcon('account') }));
  const placeHolder = vscode.l10n.t('Which set are your decisions for?');
  const picked = await vscode.window.showQuickPick([...items, other], { title, placeHolder });
  if (picked !== other) return picked?.label;
  return (await vscode.window.showInputBox({ title, prompt: vscode.l10n.t('Name of the set') }))?.trim() || undefined;
}

/** What can be chosen at a place. */
type Choice =
  | { readonly kind: 'accept'; readonly ids: readonly string[] }
  | { readonly kind: 'agreements' | 'next' | 'previous' | 'undo' | 'table' };
type Pick = vscode.QuickPickItem & { readonly key?: string; readonly choice?: Choice };

/** Shows one place after the other until the menu is left. */
async function decideAll(context: Context, asked: Asked): Promise<void> {
  const { session } = context;
  const mark = vscode.window.createTextEditorDecorationType(MARK);
  try {
    let comparison = await allCompared(session, asked);
    if (comparison.items.length === 0) throw new Notice(vscode.l10n.t('There is nothing to compare.'));
    let at = nextUndecided(comparison, -1);
    for (;;) {
      const differences = differencesOf(comparison);
      const place = differences[at];
      const choice = await choose(asked, comparison, at, mark);
      if (choice === undefined) return;
      if (choice.kind === 'table') await showTable(context, asked, comparison);
      else if (choice.kind === 'next') at = Math.min(at + 1, differences.length);
      else if (choice.kind === 'previous') at = Math.max(0, at - 1);
      else {
        if (choice.kind === 'undo') {
          const { places } = await session.ask('undoDecision', { folder: asked.folder, chosen: asked.chosen });
          const undone = places[0];
          if (undone === undefined) vscode.window.setStatusBarMessage(vscode.l10n.t('There is nothing to undo.'), 5000);
          else
            at = Math.max(
              0,
              differences.findIndex(each => keyOf(each) === [...undone].sort().join(' ')),
            );
        } else {
          const decided = choice.kind === 'accept' && place !== undefined ? [choiceOf(place, choice.ids)] : agreements(comparison);
          await session.ask('decide', { folder: asked.folder, chosen: asked.chosen, choices: decided });
        }
        comparison = await allCompared(session, asked);
        if (choice.kind === 'accept') at = nextUndecided(comparison, at);
      }
    }
  } finally {
    mark.dispose();
  }
}

const STEP = 1000;

async function allCompared(session: Session, asked: Asked): Promise<Comparison> {
  const items: ComparedItem[] = [];
  for (;;) {
    const page = await session.ask('comparison', { ...asked, offset: items.length, limit: STEP });
    items.push(...page.items);
    if (page.items.length === 0 || items.length >= page.total) return { ...page, items };
  }
}

const differencesOf = ({ items }: Comparison): readonly ComparedItem[] => items.filter(({ agreed }) => !agreed);
const keyOf = ({ annotations }: ComparedItem): string =>
  annotations
    .map(({ id }) => id)
    .sort()
    .join(' ');
const choiceOf = ({ uri, annotations }: ComparedItem, accepted: readonly string[]): DecideParams['choices'][number] => ({
  uri,
  ids: annotations.map(({ id }) => id),
  accepted,
});

/** All places where everybody has the same, and nothing was decided. */
const agreements = ({ items }: Comparison): DecideParams['choices'] =>
  items.flatMap(item =>
    item.agreed && item.accepted === undefined
      ? [
          choiceOf(
            item,
            item.annotations.map(({ id }) => id),
          ),
        ]
      : [],
  );

/** The next difference behind one that nothing was decided on, from the beginning again; behind the last where there is none. */
function nextUndecided(comparison: Comparison, at: number): number {
  const differences = differencesOf(comparison);
  const isOpen = ({ accepted }: ComparedItem): boolean => accepted === undefined;
  const next = differences.findIndex((item, index) => index > at && isOpen(item));
  const first = differences.findIndex(isOpen);
  return next >= 0 ? next : first >= 0 ? first : differences.length;
}

/** Asks what to do with one place, which the editor shows; behind the last one, what is left to do. Undefined where the menu was left. */
async function choose(
  asked: Asked,
  comparison: Comparison,
  at: number,
  mark: vscode.TextEditorDecorationType,
): Promise<Choice | undefined> {
  const differences = differencesOf(comparison);
  const place = differences[at];
  const document = place && (await reveal(place, mark));
  const menu = vscode.window.createQuickPick<Pick>();
  menu.ignoreFocusOut = true;
  menu.matchOnDescription = true;
  menu.title =
    place === undefined
      ? vscode.l10n.t('Every difference is decided ({0})', asked.chosen)
      : vscode.l10n.t('Difference {0} of {1}: {2}', at + 1, differences.length, place.title);
  menu.placeholder = vscode.l10n.t('Type a key, or choose with the arrows');
  menu.items = [...(place && document ? placePicks(asked, place, document) : []), ...otherPicks(comparison, at)];
  return new Promise(resolve => {
    const accept = (choice: Choice | undefined): void => {
      resolve(choice);
      menu.dispose();
    };
    menu.onDidChangeValue(value => {
      const byKey = menu.items.find(({ key }) => key !== undefined && key === value);
      if (byKey !== undefined) accept(byKey.choice);
    });
    menu.onDidAccept(() => {
      const [active] = menu.activeItems;
      if (active?.choice !== undefined) accept(active.choice);
    });
    menu.onDidHide(() => accept(undefined));
    menu.show();
  });
}

/** The quotes have the words around them, as the menu may be in front of the place. */
function placePicks({ annotators }: Asked, place: ComparedItem, document: vscode.TextDocument): Pick[] {
  const { annotations, accepted } = place;
  const missing = annotators.filter(name => !annotations.some(({ annotator }) => annotator === name));
  const done = (ids: readonly string[]): string =>
    accepted !== undefined && [...accepted].sort().join() === [...ids].sort().join() ? '$(check) ' : '';
  const versions = annotations.map((annotation, index): Pick => {
    const ids = [annotation.id];
    return {
      label: `${done(ids)}${index + 1}  ${saysOf(annotation)}`,
      description: annotation.annotator,
      detail: [quoteInContext(document, annotation), annotation.note].filter(part => part !== undefined).join(' — '),
      iconPath: colorIcon(annotation.color),
      key: String(index + 1),
      choice: { kind: 'accept', ids },
    };
  });
  const all = annotations.map(({ id }) => id);
  const both = annotations.length === 2 ? vscode.l10n.t('Both') : vscode.l10n.t('All of them');
  const neither = annotations.length === 2 ? vscode.l10n.t('Neither') : vscode.l10n.t('None');
  return [
    ...versions,
    ...(missing.length === 0
      ? []
      : [{ label: vscode.l10n.t('Nothing here: {0}', missing.join(', ')), kind: vscode.QuickPickItemKind.Separator }]),
    ...(all.length < 2 ? [] : [{ label: `${done(all)}b  ${both}`, key: 'b', choice: { kind: 'accept', ids: all } as const }]),
    { label: `${done([])}n  ${neither}`, key: 'n', choice: { kind: 'accept', ids: [] } },
  ];
}

function otherPicks(comparison: Comparison, at: number): Pick[] {
  const alike = agreements(comparison).length;
  const differences = differencesOf(comparison).length;
  return [
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    ...(alike === 0
      ? []
      : [
          {
            label: `a  ${counted(alike, vscode.l10n.t('Accept {0} agreement'), vscode.l10n.t('Accept {0} agreements'))}`,
            key: 'a',
            choice: { kind: 'agreements' } as const,
          },
        ]),
    ...(at < differences ? [{ label: `s  ${vscode.l10n.t('Skip')}`, key: 's', choice: { kind: 'next' } as const }] : []),
    ...(at > 0 ? [{ label: `p  ${vscode.l10n.t('Previous')}`, key: 'p', choice: { kind: 'previous' } as const }] : []),
    { label: `u  ${vscode.l10n.t('Undo the Last Decision')}`, key: 'u', choice: { kind: 'undo' } },
    { label: `t  ${vscode.l10n.t('Show Side by Side as a Table')}`, key: 't', choice: { kind: 'table' } },
  ];
}

const saysOf = ({ tag, entityName, note }: AnnotationItem): string =>
  [tag, entityName].filter(part => part !== undefined).join(' · ') || (note === undefined ? vscode.l10n.t('Note') : shortened(note, 40));

const MARK: vscode.DecorationRenderOptions = {
  outline: '2px solid',
  outlineColor: new vscode.ThemeColor('focusBorder'),
  overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
  overviewRulerLane: vscode.OverviewRulerLane.Full,
};

/** Shows a place in its article; the menu keeps the keys. */
async function reveal({ uri, range }: ComparedItem, mark: vscode.TextEditorDecorationType): Promise<vscode.TextDocument> {
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(uri), { preserveFocus: true });
  for (const other of vscode.window.visibleTextEditors) other.setDecorations(mark, other === editor ? [editorRange(range)] : []);
  editor.revealRange(editorRange(range), vscode.TextEditorRevealType.InCenter);
  return editor.document;
}

/** '…says the filling is [nothing more than the rainy season] doing its work…' */
function quoteInContext(document: vscode.TextDocument, { quote, range }: AnnotationItem): string {
  const said = shortened(quote, LONGEST_QUOTE);
  if (range === undefined) return said;
  const { start, end } = editorRange(range);
  const around = CONTEXT + (LONGEST_QUOTE - said.length) / 2;
  const [from, to] = [document.positionAt(document.offsetAt(start) - around), document.positionAt(document.offsetAt(end) + around)];
  const left = document.getText(new vscode.Range(from, start)).replace(/\s+/g, ' ');
  const right = document.getText(new vscode.Range(end, to)).replace(/\s+/g, ' ');
  // Words that are cut off are left out.
  const before = document.offsetAt(from) === 0 ? left : `…${left.slice(left.indexOf(' ') + 1)}`;
  const after = document.offsetAt(to) === document.getText().length ? right : `${right.slice(0, right.lastIndexOf(' ') + 1).trimEnd()}…`;
  return `${before}[${said}]${after}`;
}

/** In UTF-16 units: of the quote, and at least of the text on either side. */
const LONGEST_QUOTE = 80;
const CONTEXT = 10;

/** A text as a cell of a table that is read as it is written, too: what has no meaning inside a line is left alone. */
const cellOf = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~&]/g, '\\$&');

/** Every place in a row, with a column for each annotator and one for the set. */
async function showTable({ lists }: Context, { annotators, chosen }: Asked, { items, orphans }: Comparison): Promise<void> {
  const cells = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  const rows = items.map(({ uri, range, quote, annotations, accepted }) => {
    const place = `${vscode.workspace.asRelativePath(vscode.Uri.parse(uri))}:${range.start.line + 1}`;
    const ofAnnotators = annotators.map(name =>
      annotations
        .filter(({ annotator }) => annotator === name)
        .map(saidOf)
        .join(', '),
    );
    const kept = annotations.filter(({ id }) => accepted?.includes(id));
    const decided = accepted === undefined ? '?' : kept.map(({ annotator }) => annotator).join(', ') || vscode.l10n.t('none');
    return [place, shortened(quote, 60), ...ofAnnotators, decided].map(cellOf);
  });
  const head = [vscode.l10n.t('Place'), vscode.l10n.t('Text'), ...annotators, chosen].map(cellOf);
  const lost =
    orphans === 0
      ? []
      : [
          '',
          counted(orphans, vscode.l10n.t('{0} annotation has lost its place.'), vscode.l10n.t('{0} annotations have lost their place.')),
        ];
  const name = vscode.l10n.t('Comparison of {0}', annotators.join(', ').replace(/[\\/]/g, '-'));
  await lists.show(name, [cells(head), cells(head.map(() => '---')), ...rows.map(cells), ...lost], 'md');
}

const saidOf = (annotation: AnnotationItem): string => `${saysOf(annotation)} "${shortened(annotation.quote, 30)}"`;
