import * as vscode from 'vscode';
import type { KnowledgeShapeItem, KnowledgeSummary } from '../../server/protocol';
import { counts } from '../counts';
import { withProgress } from '../progress';
import { type Columns, confirmColumns } from './columnMenu';
import { type Command, type Context, isRecord, Notice } from './command';

/** Knowledge bases that entities are linked by. */
export const knowledgeCommands: readonly Command[] = [
  { name: 'importKnowledge', fails: vscode.l10n.t('Could not import the knowledge base'), run: importKnowledge },
  { name: 'forgetKnowledge', fails: vscode.l10n.t('Could not forget the knowledge base'), run: forgetKnowledge },
];

/** `importKnowledge({files?})`: what is given is not asked for; `files` are URIs. The columns of a table are confirmed. */
async function importKnowledge(context: Context, given: unknown): Promise<readonly KnowledgeSummary[]> {
  const summaries: KnowledgeSummary[] = [];
  for (const source of filesIn(given) ?? (await pickFiles()) ?? []) {
    const shape = await context.session.ask('knowledgeShape', { source });
    const columns = shape.form === 'table' ? await confirmed(shape) : {};
    if (columns === undefined) break;
    const options = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Importing {0}', shape.name) };
    const params = { source, base: shape.name, ...(shape.form === 'table' && { columns }) };
    const summary = await withProgress(context.session, options, (workDoneToken, token) =>
      context.session.ask('importKnowledge', { ...params, workDoneToken }, token),
    );
    summaries.push(summary);
    void showSummary(context, shape.name, summary);
    if (summary.cancelled) break;
  }
  return summaries;
}

async function pickFiles(): Promise<readonly string[] | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import Knowledge Base'),
    openLabel: vscode.l10n.t('Import'),
    canSelectMany: true,
    filters: {
      [vscode.l10n.t('Wikidata, SPARQL results, GeoNames, tables')]: ['json', 'jsonl', 'ndjson', 'gz', 'tsv', 'csv', 'txt'],
      [vscode.l10n.t('All files')]: ['*'],
    },
  });
  return chosen?.map(uri => uri.toString());
}

const confirmed = (shape: KnowledgeShapeItem): Promise<Columns | undefined> =>
  confirmColumns(shape, {
    roles: roleNames(),
    missing: vscode.l10n.t('Choose the columns of identifier and name'),
    needed: ['id', 'name'],
  });

const roleNames = (): Readonly<Record<string, string>> => ({
  id: vscode.l10n.t('Identifier: a Wikidata item, a GeoNames number or an address'),
  name: vscode.l10n.t('Name'),
  aliases: vscode.l10n.t('Other names, with | or ; between them'),
  type: vscode.l10n.t('Type'),
  description: vscode.l10n.t('Description'),
  popularity: vscode.l10n.t('How well known it is, as a number'),
  latitude: vscode.l10n.t('Latitude'),
  longitude: vscode.l10n.t('Longitude'),
  coordinates: vscode.l10n.t('Both coordinates'),
});

async function showSummary({ lists }: Context, name: string, { items, cancelled, problems, broken }: KnowledgeSummary): Promise<void> {
  if (cancelled) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The import was cancelled. Nothing of {0} is kept.', name));
    return;
  }
  const link = vscode.l10n.t('Link Entities…');
  const show = vscode.l10n.t('Show Problems');
  const imported = vscode.l10n.t('Imported {0} from {1}.', counts.items(items), name);
  const text = broken === 0 ? imported : vscode.l10n.t('{0} {1} could not be read.', imported, counts.lines(broken));
  const choice = await vscode.window.showInformationMessage(text, link, ...(broken > 0 ? [show] : []));
  if (choice === link) await vscode.commands.executeCommand('pressmark.linkEntities');
  if (choice !== show) return;
  const head = vscode.l10n.t('Lines of {0} that could not be read:', name);
  await lists.show(vscode.l10n.t('Problems of {0}', name), [head, '', ...problems.map(problem => `- ${problem}`)]);
}

/** `forgetKnowledge(name?)`: one of the knowledge bases is deleted from this machine. */
async function forgetKnowledge({ session }: Context, given: unknown): Promise<void> {
  const bases = await session.ask('knowledgeBases', {});
  if (bases.length === 0) throw new Notice(vscode.l10n.t('No knowledge base was imported.'));
  const items = bases.map(({ name, source, items: count }) => ({ label: name, description: `${counts.items(count)} · ${source}` }));
  const title = vscode.l10n.t('Forget a Knowledge Base');
  const base = typeof given === 'string' ? given : (await vscode.window.showQuickPick(items, { title }))?.label;
  if (base !== undefined) await session.ask('removeKnowledge', { base });
}

/** The URIs of files that a command was given; undefined where it was given none. */
export function filesIn(given: unknown): readonly string[] | undefined {
  const files: unknown = isRecord(given) ? (given as Readonly<Record<string, unknown>>)['files'] : undefined;
  if (!Array.isArray(files)) return undefined;
  return files.flatMap((file: unknown) => (typeof file === 'string' ? [file] : file instanceof vscode.Uri ? [file.toString()] : []));
}
