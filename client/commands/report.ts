import * as vscode from 'vscode';
import type { ExportSummary, ReportParams } from '../../server/protocol';
import { pickEntity } from '../pickers';
import { withProgress } from '../progress';
import { pickTagOr } from '../tagMenu';
import { type Command, type Context, dataOf, fieldsOf, isRecord, Notice, pickFolder } from './command';
import { showLeftOut } from './export';

/** Passages with their annotations and sources, as a document or a table, for people without Pressmark. */
export const reportCommands: readonly Command[] = [
  { name: 'writeReport', fails: vscode.l10n.t('Could not write the report'), run: writeReport },
];

type Subject = NonNullable<ReportParams['subject']>;
/** What was chosen last is offered first. */
const last: { format?: ReportParams['format']; around?: ReportParams['around']; style?: string } = {};

/**
 * `writeReport({folder?, subject?, format?, around?, style?})`, or of a row of the Entities view or a tag of the Annotations view; `subject` is
 * `{kind, value}`, or 'all'. What is given is not asked for.
 */
async function writeReport(context: Context, given: unknown): Promise<ExportSummary | undefined> {
  const folder = await folderGiven(context, given);
  if (folder === undefined) return undefined;
  const subject = subjectGiven(given) ?? (await pickSubject(context, folder));
  if (subject === undefined) return undefined;
  const format = choiceGiven(formats(), given, 'format') ?? (await pick(formats(), vscode.l10n.t('Write it as'), last.format));
  if (format === undefined) return undefined;
  const around = choiceGiven(contexts(), given, 'around') ?? (await pick(contexts(), vscode.l10n.t('Show around each place'), last.around));
  if (around === undefined) return undefined;
  const style = styleGiven(given) ?? (await pick(await styles(folder), vscode.l10n.t('Cite the articles in the style of'), last.style));
  if (style === undefined) return undefined;
  Object.assign(last, { format, around, style });
  const params = { folder: folder.uri.toString(), ...(subject === 'all' ? {} : { subject }), format, around, style };
  const summary = await withProgress(
    context.session,
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Writing the report') },
    (workDoneToken, token) => context.session.ask('report', { ...params, language: languageOf(vscode.env.language), workDoneToken }, token),
  );
  // The command has ended when its message is shown, not when it is answered.
  showReport(context, format, summary).catch((error: unknown) => {
    context.session.output.error(`The report was not opened: ${String(error)}`);
    void vscode.window.showErrorMessage(vscode.l10n.t('The report could not be opened: {0}', String(error)));
  });
  return summary;
}

async function folderGiven(context: Context, given: unknown): Promise<vscode.WorkspaceFolder | undefined> {
  const uri = fieldsOf(given)?.folder ?? dataOf(given)?.folder;
  const named = typeof uri === 'string' ? context.session.folders.all.find(folder => folder.uri.toString() === uri) : undefined;
  return named ?? (await pickFolder(context));
}

function subjectGiven(given: unknown): Subject | 'all' | undefined {
  const subject = isRecord(given) ? given.subject : undefined;
  if (subject === 'all') return subject;
  if (isRecord(subject) && typeof subject.value === 'string') {
    const kind = SUBJECTS.find(each => each === subject.kind);
    if (kind !== undefined) return { kind, value: subject.value };
  }
  const { entity, tag } = fieldsOf(given) ?? {};
  if (typeof entity === 'string') return { kind: 'entity', value: entity };
  return typeof tag === 'string' ? { kind: 'tag', value: tag } : undefined;
}

const SUBJECTS: readonly Subject['kind'][] = ['tag', 'entity', 'query'];

async function pickSubject({ session, concordance }: Context, folder: vscode.WorkspaceFolder): Promise<Subject | 'all' | undefined> {
  const uri = folder.uri.toString();
  const title = vscode.l10n.t('Write a Report About');
  const shown = concordance.question?.folder === uri ? concordance.question.query.trim() : '';
  const picked = await vscode.window.showQuickPick(
    [
      ...(shown === ''
        ? []
        : [
            {
              label: vscode.l10n.t('What the Concordance Shows'),
              description: shown,
              iconPath: new vscode.ThemeIcon('list-flat'),
              kindOf: 'shown' as const,
            },
          ]),
      { label: vscode.l10n.t('A Tag…'), iconPath: new vscode.ThemeIcon('tag'), kindOf: 'tag' as const },
      { label: vscode.l10n.t('An Entity…'), iconPath: new vscode.ThemeIcon('person'), kindOf: 'entity' as const },
      { label: vscode.l10n.t('A Query…'), iconPath: new vscode.ThemeIcon('search'), kindOf: 'query' as const },
      { label: vscode.l10n.t('All Annotations'), iconPath: new vscode.ThemeIcon('list-unordered'), kindOf: 'all' as const },
    ],
    { title },
  );
  if (picked === undefined) return undefined;
  if (picked.kindOf === 'all') return 'all';
  if (picked.kindOf === 'shown') return { kind: 'query', value: shown };
  if (picked.kindOf === 'tag') {
    const tags = await session.ask('codebook', { folder: uri });
    if (tags.length === 0) throw new Notice(vscode.l10n.t('The codebook has no tags yet.'));
    const tag = await pickTagOr<never>(tags, title, []);
    return tag === undefined ? undefined : { kind: 'tag', value: tag.tag };
  }
  if (picked.kindOf === 'entity') {
    const entity = await pickEntity(session, uri, { title, placeholder: vscode.l10n.t('Who or what?') });
    return entity && { kind: 'entity', value: entity.entity };
  }
  const prompt = vscode.l10n.t('Words, /a pattern/, entity:, type:, date:, tag:, near/5, |');
  const query = (await vscode.window.showInputBox({ title, prompt, value: shown }))?.trim();
  return query ? { kind: 'query', value: query } : undefined;
}

type Choice<Value extends string> = vscode.QuickPickItem & { readonly value: Value };

const formats = (): readonly Choice<ReportParams['format']>[] => [
  { value: 'docx', label: vscode.l10n.t('Word document'), description: '.docx', iconPath: new vscode.ThemeIcon('file') },
  { value: 'html', label: vscode.l10n.t('Web page'), description: '.html', iconPath: new vscode.ThemeIcon('browser') },
  { value: 'md', label: 'Markdown', description: '.md', iconPath: new vscode.ThemeIcon('markdown') },
  { value: 'xlsx', label: vscode.l10n.t('Excel table'), description: '.xlsx', iconPath: new vscode.ThemeIcon('table') },
  { value: 'csv', label: vscode.l10n.t('CSV table'), description: '.csv', iconPath: new vscode.ThemeIcon('table') },
];

const contexts = (): readonly Choice<NonNullable<ReportParams['around']>>[] => [
  { value: 'sentence', label: vscode.l10n.t('The sentence') },
  { value: 'paragraph', label: vscode.l10n.t('The paragraph') },
];

/** Those that Pressmark has, then the files of the folder. */
async function styles(folder: vscode.WorkspaceFolder): Promise<readonly Choice<string>[]> {
  const files = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, 'pressmark/*.csl'), null);
  const own = files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1, -'.csl'.length)).sort();
  return [
    { value: 'chicago-author-date', label: 'Chicago', description: vscode.l10n.t('author and date, 18th edition') },
    { value: 'chicago-notes', label: 'Chicago', description: vscode.l10n.t('notes and bibliography, 18th edition') },
    { value: 'mla', label: 'MLA', description: vscode.l10n.t('9th edition') },
    { value: 'apa', label: 'APA', description: vscode.l10n.t('7th edition') },
    { value: 'harvard', label: 'Harvard', description: vscode.l10n.t('Cite Them Right, 12th edition') },
    ...own.map(name => ({ value: name, label: name, description: `pressmark/${name}.csl` })),
  ];
}

async function pick<Value extends string>(
  choices: readonly Choice<Value>[],
  title: string,
  before: string | undefined,
): Promise<Value | undefined> {
  const inOrder = [...choices].sort((a, b) => Number(b.value === before) - Number(a.value === before));
  return (await vscode.window.showQuickPick(inOrder, { title, matchOnDescription: true }))?.value;
}

function choiceGiven<Value extends string>(
  choices: readonly Choice<Value>[],
  given: unknown,
  field: 'format' | 'around',
): Value | undefined {
  const value = isRecord(given) ? given[field] : undefined;
  return choices.find(choice => choice.value === value)?.value;
}

const styleGiven = (given: unknown): string | undefined => (isRecord(given) && typeof given.style === 'string' ? given.style : undefined);

/** Dates and terms of citations are in the editor's language; in American English where that is all it says. */
const languageOf = (editor: string): string => (editor === 'en' ? 'en-US' : editor);

async function showReport({ lists }: Context, format: ReportParams['format'], { written, lost }: ExportSummary): Promise<void> {
  const [file] = written;
  const open = vscode.l10n.t('Open');
  const showLost = vscode.l10n.t('Show What Was Left Out');
  const name = file?.slice(file.lastIndexOf('/') + 1) ?? '';
  const said =
    file === undefined
      ? vscode.l10n.t('No file was exported.')
      : vscode.l10n.t('The report is in pressmark/export/report/{0}.', decodeURIComponent(name));
  const choice = await vscode.window.showInformationMessage(
    said,
    ...(file === undefined ? [] : [open]),
    ...(lost.length > 0 ? [showLost] : []),
  );
  if (choice === showLost) await showLeftOut(lists, vscode.l10n.t('report'), lost);
  if (choice === open && file !== undefined) await openFile(vscode.Uri.parse(file), format);
}

/** Text in the editor; what the editor has no view for, in the program that the system has for it. */
async function openFile(uri: vscode.Uri, format: ReportParams['format']): Promise<void> {
  const hasPreview = format === 'md' && (await vscode.commands.getCommands(true)).includes(PREVIEW);
  if (hasPreview) await vscode.commands.executeCommand(PREVIEW, uri);
  else if (format === 'md' || format === 'csv' || !(await vscode.env.openExternal(uri)))
    await vscode.commands.executeCommand('vscode.open', uri);
}

/** Of VS Code's own extension for Markdown, which may be switched off. */
const PREVIEW = 'markdown.showPreview';
