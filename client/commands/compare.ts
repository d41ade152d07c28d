import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';
import { counted, shortened } from '../views/items';
import {
  activeArticle,
  type Command,
  type Context,
  editorRange,
  isRecord,
  Notice,
  protocolRange,
  rangeArgument,
  uriArgument,
} from './command';

/** Showing two copies of a passage beside each other. */
export const compareCommands: readonly Command[] = [{ name: 'compareCopies', what: 'compare the copies', run: compareCopies }];

interface Pair {
  readonly uri: string;
  readonly range: Range;
  readonly otherUri: string;
  readonly otherRange: Range;
}

/** `compareCopies({uri, range, otherUri, otherRange})`; without the other place, of the copies of the passage at the range or the cursor. */
async function compareCopies(context: Context, given: unknown): Promise<void> {
  const pair = pairArgument(given) ?? (await pickPair(context, given));
  if (pair === undefined) return;
  const [uri, other] = [vscode.Uri.parse(pair.uri), vscode.Uri.parse(pair.otherUri)];
  await vscode.commands.executeCommand(
    'vscode.diff',
    context.texts.passageUri(uri, editorRange(pair.range)),
    context.texts.passageUri(other, editorRange(pair.otherRange)),
    `${placeName(uri, pair.range)} ↔ ${placeName(other, pair.otherRange)}`,
  );
}

async function pickPair(context: Context, given: unknown): Promise<Pair | undefined> {
  const place = placeArgument(given) ?? placeInFront(context);
  const found = await context.session.ask('copies', { uri: place.uri, position: place.position });
  const copies = found?.copies ?? [];
  if (found === null || copies.length === 0) throw new Notice('This passage stands nowhere else in the folder.');
  const items = copies.map(copy => ({
    label: copy.title,
    description: `${vscode.workspace.asRelativePath(vscode.Uri.parse(copy.uri))}, line ${copy.range.start.line + 1}`,
    detail:
      copy.kind === 'exact' ? 'the same words' : `${Math.round(copy.similarity * 100)} % alike, ${counted(copy.differences, 'difference')}`,
    copy,
  }));
  const picked = items.length === 1 ? items[0] : await vscode.window.showQuickPick(items, { placeHolder: 'Compare with which copy?' });
  return picked && { uri: found.uri, range: found.range, otherUri: picked.copy.uri, otherRange: picked.copy.range };
}

function placeInFront(context: Context): { uri: string; position: Range['start'] } {
  const { editor, uri } = activeArticle(context);
  return { uri, position: protocolRange(editor.selection).start };
}

function placeArgument(given: unknown): { uri: string; position: Range['start'] } | undefined {
  const uri = uriArgument(given);
  const range = isRecord(given) ? rangeArgument(given.range) : undefined;
  return uri !== undefined && range !== undefined ? { uri, position: range.start } : undefined;
}

function pairArgument(given: unknown): Pair | undefined {
  if (!isRecord(given)) return undefined;
  const [uri, otherUri] = [uriArgument(given.uri), uriArgument(given.otherUri)];
  const [range, otherRange] = [rangeArgument(given.range), rangeArgument(given.otherRange)];
  return uri && otherUri && range && otherRange ? { uri, range, otherUri, otherRange } : undefined;
}

function placeName(uri: vscode.Uri, { start }: Range): string {
  return `${shortened(uri.path.slice(uri.path.lastIndexOf('/') + 1), 40)}:${start.line + 1}`;
}
