import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';
import type { RelatedArticleItem } from '../../server/protocol';
import { counts } from '../counts';
import { shortened, unlinked } from '../views/items';
import {
  activeArticle,
  type Command,
  type Context,
  dataOf,
  editorRange,
  type Fields,
  fieldsOf,
  Notice,
  type Place,
  placeArgument,
  rangeArgument,
  reveal,
  selectedPlace,
  uriArgument,
} from './command';

/** Showing two copies of a passage, or two articles that share some, beside each other, and going about among copies. */
export const compareCommands: readonly Command[] = [
  { name: 'compareCopies', fails: vscode.l10n.t('Could not compare the copies'), run: compareCopies },
  { name: 'compareArticles', fails: vscode.l10n.t('Could not compare the articles'), run: compareArticles },
  { name: 'openCopy', fails: vscode.l10n.t('Could not show the copy'), run: openCopy },
  { name: 'goToEarliestCopy', fails: vscode.l10n.t('Could not show the earliest copy'), run: goToEarliestCopy },
  { name: 'passageToClipboard', fails: vscode.l10n.t('Could not copy the passage'), run: passageToClipboard },
];

/** As many copies as a menu offers. */
const OFFERED = 200;

interface Pair extends Place {
  readonly otherUri: string;
  readonly otherRange: Range;
}

/**
 * `compareCopies({uri, range, otherUri, otherRange})`, or an item of the tree of reuse; without the other place, of the copies of the
 * passage at the range or the cursor.
 */
async function compareCopies(context: Context, given: unknown): Promise<void> {
  const pair = pairArgument(given) ?? (await pickInGroup(context, given)) ?? (await pickPair(context, given));
  if (pair === undefined) return;
  const [uri, other] = [vscode.Uri.parse(pair.uri), vscode.Uri.parse(pair.otherUri)];
  await vscode.commands.executeCommand(
    'vscode.diff',
    context.texts.passageUri(uri, editorRange(pair.range)),
    context.texts.passageUri(other, editorRange(pair.otherRange)),
    `${placeName(uri, pair.range)} ↔ ${placeName(other, pair.otherRange)}`,
  );
}

/** The first copy of a group and one of the others. */
async function pickInGroup({ session }: Context, given: unknown): Promise<Pair | undefined> {
  const { kind, folder, group } = dataOf(given) ?? {};
  if (kind !== 'reuseGroup' || typeof folder !== 'string' || typeof group !== 'string') return undefined;
  const { items } = await session.ask('reuseCopies', { folder, group, offset: 0, limit: OFFERED });
  const [first, ...others] = items;
  if (first === undefined || others.length === 0) throw new Notice(vscode.l10n.t('This text no longer occurs anywhere else.'));
  const offered = others.map(copy => ({
    label: copy.title,
    description: [copy.date, whereIs(copy)].filter(part => part !== undefined).join(' · '),
    detail: copy.differences,
    copy,
  }));
  const placeHolder = vscode.l10n.t('Choose a copy to compare with the one in "{0}"', shortened(first.title, 60));
  const picked = offered.length === 1 ? offered[0] : await vscode.window.showQuickPick(offered, { placeHolder });
  if (picked === undefined) throw new vscode.CancellationError();
  return { uri: first.uri, range: first.range, otherUri: picked.copy.uri, otherRange: picked.copy.range };
}

async function pickPair(context: Context, given: unknown): Promise<Pair | undefined> {
  const place = placeArgument(given) ?? selectedPlace(context);
  const position = place.range.start;
  const found = await context.session.ask('copies', { uri: place.uri, position });
  const copies = found?.copies ?? [];
  if (found === null || copies.length === 0) throw new Notice(vscode.l10n.t('This passage does not occur anywhere else in the folder.'));
  const items = copies.map(copy => ({
    label: copy.title,
    description: [copy.order, whereIs(copy)].filter(part => part !== undefined).join(' · '),
    detail: copy.said,
    copy,
  }));
  const picked =
    items.length === 1
      ? items[0]
      : await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Choose a copy to compare with') });
  return picked && { uri: found.uri, range: found.range, otherUri: picked.copy.uri, otherRange: picked.copy.range };
}

/**
 * `compareArticles(items)`: the two that are selected in a tree, or both sides of an item, or both whose passages the diff editor
 * in front shows; else the article given, or in front, and one of those it shares text with. The earlier one is on the left.
 */
async function compareArticles(context: Context, chosen: unknown): Promise<void> {
  const [given, ...others] = Array.isArray(chosen) ? chosen : [chosen];
  const pair = articlePair(given, others) ?? passagesInFront(context);
  const related =
    pair === undefined ? await pickRelated(context, uriArgument(given) ?? activeArticle(context).uri) : await relationOf(context, pair);
  if (related === undefined) return;
  const sides = [related.uri, related.otherUri].map(uri => vscode.Uri.parse(uri));
  const isTurned = related.earlier === 'there';
  const [left, right] = isTurned ? sides.toReversed() : sides;
  if (left === undefined || right === undefined) return;
  const { items } = await context.session.ask('sharedPassages', { uri: related.uri, other: related.otherUri, offset: 0, limit: 1 });
  const shared = isTurned ? items[0]?.range : items[0]?.otherRange;
  const options = shared === undefined ? {} : { selection: new vscode.Range(editorRange(shared).start, editorRange(shared).start) };
  await vscode.commands.executeCommand('vscode.diff', left, right, `${fileName(left)} ↔ ${fileName(right)}`, options);
  if (related.passages === 0) {
    void vscode.window.showInformationMessage(unlinked(related.summary));
    return;
  }
  const list = vscode.l10n.t('List the Passages');
  void vscode.window
    .showInformationMessage(unlinked(related.summary), list)
    .then(choice => (choice === list ? pickShared(context, related) : undefined));
}

type ArticlePair = Pick<RelatedArticleItem, 'uri' | 'otherUri'>;

function articlePair(given: unknown, others: readonly unknown[]): ArticlePair | undefined {
  const uris = others.length === 0 ? [] : [given, ...others].map(uriArgument);
  const [uri, otherUri, ...more] = new Set(uris.filter(found => found !== undefined));
  if (more.length > 0) throw new Notice(vscode.l10n.t('Select two articles to compare.'));
  if (uri !== undefined && otherUri !== undefined) return { uri, otherUri };
  const data = fieldsOf(given);
  const [here, there] = [uriArgument(data?.uri), uriArgument(data?.otherUri)];
  return here !== undefined && there !== undefined && here !== there ? { uri: here, otherUri: there } : undefined;
}

function passagesInFront({ texts }: Context): ArticlePair | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (!(input instanceof vscode.TabInputTextDiff)) return undefined;
  const [uri, otherUri] = [input.original, input.modified].map(side => texts.articleOfPassage(side)?.toString());
  return uri !== undefined && otherUri !== undefined && uri !== otherUri ? { uri, otherUri } : undefined;
}

async function relationOf({ session }: Context, { uri, otherUri }: ArticlePair): Promise<RelatedArticleItem | undefined> {
  const { items } = await session.ask('relatedArticles', { uri, other: otherUri, offset: 0, limit: 1 });
  const unrelated = { uri, otherUri, title: '', passages: 0, shareHere: 0, shareThere: 0, sameOrder: true };
  return (
    items[0] ?? {
      kind: 'relatedArticle',
      ...unrelated,
      earlier: 'unknown',
      summary: vscode.l10n.t('These two articles do not share a passage.'),
    }
  );
}

async function pickRelated({ session }: Context, uri: string): Promise<RelatedArticleItem | undefined> {
  const { items } = await session.ask('relatedArticles', { uri, offset: 0, limit: OFFERED });
  if (items.length === 0) throw new Notice(vscode.l10n.t('This article does not share a passage with another article.'));
  const offered = items.map(related => ({
    label: related.title,
    description: [related.date, vscode.workspace.asRelativePath(vscode.Uri.parse(related.otherUri))]
      .filter(part => part !== undefined)
      .join(' · '),
    detail: related.summary,
    related,
  }));
  return (await vscode.window.showQuickPick(offered, { placeHolder: vscode.l10n.t('Choose an article to compare with') }))?.related;
}

/** The passages two articles share, to compare one pair. */
async function pickShared(context: Context, { uri, otherUri }: ArticlePair): Promise<void> {
  const { items } = await context.session.ask('sharedPassages', { uri, other: otherUri, offset: 0, limit: OFFERED });
  const offered = items.map(pair => ({
    label: pair.label,
    description: vscode.l10n.t('line {0} ↔ {1}', pair.range.start.line + 1, pair.otherRange.start.line + 1),
    detail: pair.differences,
    pair,
  }));
  const picked = await vscode.window.showQuickPick(offered, { placeHolder: vscode.l10n.t('Choose a passage to compare') });
  if (picked !== undefined) await compareCopies(context, picked.pair);
}

async function openCopy(_: Context, given: unknown): Promise<void> {
  const place = placeArgument(given);
  if (place === undefined) throw new Notice(vscode.l10n.t('Choose a copy in the Reuse view.'));
  await reveal(place.uri, place.range);
}

/** Of a group, and of each of its copies, the first. */
async function goToEarliestCopy(_: Context, given: unknown): Promise<void> {
  const place = (isLaterCopy(dataOf(given)) ? pairArgument(given) : undefined) ?? placeArgument(given);
  if (place === undefined) throw new Notice(vscode.l10n.t('Choose a copied text in the Reuse view.'));
  await reveal(place.uri, place.range);
}

/** `passageToClipboard(items)`: the texts of the rows, a blank line between them. */
async function passageToClipboard(_: Context, given: unknown): Promise<void> {
  const places = (Array.isArray(given) ? given : [given]).map(placeArgument).filter(place => place !== undefined);
  if (places.length === 0) throw new Notice(vscode.l10n.t('Choose a copy in the Reuse view.'));
  const texts = places.map(async ({ uri, range }) =>
    (await vscode.workspace.openTextDocument(vscode.Uri.parse(uri))).getText(editorRange(range)),
  );
  await vscode.env.clipboard.writeText((await Promise.all(texts)).join('\n\n'));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied {0} to the clipboard.', counts.passages(places.length)), 4000);
}

/** Of a later copy in the tree, the first copy and that one. */
function pairArgument(given: unknown): Pair | undefined {
  const data = fieldsOf(given);
  const [uri, otherUri] = [uriArgument(data?.uri), uriArgument(data?.otherUri)];
  const [range, otherRange] = [rangeArgument(data?.range), rangeArgument(data?.otherRange)];
  if (uri === undefined || otherUri === undefined || range === undefined || otherRange === undefined) return undefined;
  return isLaterCopy(data) ? { uri: otherUri, range: otherRange, otherUri: uri, otherRange: range } : { uri, range, otherUri, otherRange };
}

const isLaterCopy = (data: Fields | undefined): boolean => data?.kind === 'reuseCopy' && data.form !== 'first';

function whereIs({ uri, range }: Place): string {
  return vscode.l10n.t('{0}, line {1}', vscode.workspace.asRelativePath(vscode.Uri.parse(uri)), range.start.line + 1);
}

function placeName(uri: vscode.Uri, { start }: Range): string {
  return `${fileName(uri)}:${start.line + 1}`;
}

function fileName(uri: vscode.Uri): string {
  return shortened(uri.path.slice(uri.path.lastIndexOf('/') + 1), 40);
}
