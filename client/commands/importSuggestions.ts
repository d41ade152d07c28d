import * as vscode from 'vscode';
import type { SuggestionsSummary } from '../../server/protocol';
import { counts } from '../counts';
import { withProgress } from '../progress';
import { type Command, type Context, isRecord, pickFolder } from './command';
import { pickFiles, pickFormat, suggestionFormats } from './exchangeFormats';

/** Bringing in the names that other programs found, as suggestions. */
export const importSuggestionCommands: readonly Command[] = [
  { name: 'importSuggestions', fails: vscode.l10n.t('Could not import the suggestions'), run: importSuggestions },
];

/** `importSuggestions({format?, files?, tagger?})`: what is given is not asked for; `files` are URIs. */
async function importSuggestions(context: Context, given: unknown): Promise<SuggestionsSummary | undefined> {
  const folder = await pickFolder(context);
  if (folder === undefined) return undefined;
  const asked: Readonly<Record<string, unknown>> = isRecord(given) ? { ...given } : {};
  const format =
    suggestionFormats().find(known => known.format === asked['format']) ??
    (await pickFormat(vscode.l10n.t('Import Suggestions'), suggestionFormats()));
  if (format === undefined) return undefined;
  const listed = asked['files'];
  const files = Array.isArray(listed) ? listed.map(String) : await pickFiles(folder, format);
  if (files === undefined || files.length === 0) return undefined;
  const tagger = typeof asked['tagger'] === 'string' ? asked['tagger'] : await askForTagger(format.label);
  if (tagger === undefined) return undefined;
  const params = { folder: folder.uri.toString(), format: format.format, files, tagger };
  const progress = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Importing from {0}', format.label) };
  const summary = await withProgress(context.session, progress, (workDoneToken, token) =>
    context.session.ask('importSuggestions', { ...params, workDoneToken }, token),
  );
  void showSummary(context, folder.uri.toString(), tagger, summary);
  return summary;
}

/** Under this name its suggestions are shown and kept. */
const askForTagger = (label: string): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: vscode.l10n.t('Import Suggestions'),
    prompt: vscode.l10n.t('What is the program or model called? Its suggestions are kept under this name'),
    value: label,
  });

async function showSummary(
  { lists, session }: Context,
  folder: string,
  tagger: string,
  { added, problems }: SuggestionsSummary,
): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  const show = vscode.l10n.t('Show Problems');
  const text = vscode.l10n.t('Added {0} to Suggested Names.', counts.mentions(added));
  const buttons = [...(added > 0 ? [undo] : []), ...(problems.length > 0 ? [show] : [])];
  const choice = await vscode.window.showInformationMessage(text, ...buttons);
  if (choice === undo) await session.ask('takeBackSuggestions', { folder });
  if (choice !== show) return;
  const head = vscode.l10n.t('Left out of the suggestions of {0}:', tagger);
  await lists.show(vscode.l10n.t('Left out of the suggestions of {0}', tagger), [head, '', ...problems.map(problem => `- ${problem}`)]);
}
