import type { CancellationToken } from 'vscode-languageserver';
import { filesBeside } from '../../annotations/exportFiles';
import { importMessages } from '../../annotations/messages';
import { pathInExport } from '../../core/annotations/formats/exchange';
import { readOutside, SUGGESTION_FORMATS, suggestionFormatOf } from '../../core/suggestions/formats';
import { decodeText } from '../../decode';
import type { ImportSuggestionsParams, SuggestionsSummary } from '../../protocol';
import type { CorpusFolder } from '../folder';
import { progressOf } from '../progress';
import { requests } from '../requests';
import type { Session } from '../session';
import { folderOf } from '../targets';
import { settledNames } from '../undecidedNames';
import { normalUri } from '../uris';
import { decodedPath, importContext, placedInTurns } from './exchange';

interface LastImport {
  readonly source: string;
  readonly lines: readonly string[];
}

/** Names that other programs found, which are suggested beside our own. */
export function handleImportSuggestions(session: Session): void {
  const last = new WeakMap<CorpusFolder, LastImport>();
  session.handleChange(requests.importSuggestions, async (params, token) => {
    const folder = folderOf(session, params.folder);
    const { summary, imported } = await importSuggestions(session, folder, params, token);
    if (imported.lines.length > 0) last.set(folder, imported);
    return summary;
  });
  session.handleChange(requests.takeBackSuggestions, async ({ folder: uri }) => {
    const folder = folderOf(session, uri);
    const imported = last.get(folder);
    if (imported === undefined) return 0;
    await folder.outside.takeBack(imported.source, imported.lines);
    last.delete(folder);
    folder.suggestionsChanged();
    return imported.lines.length;
  });
}

/** File after file; one whose import is cancelled is left out as a whole, and those before it stay. */
async function importSuggestions(session: Session, folder: CorpusFolder, params: ImportSuggestionsParams, token: CancellationToken) {
  const name = SUGGESTION_FORMATS.find(each => each === params.format);
  if (name === undefined) throw new Error(importMessages.notASuggestionFormat(params.format));
  const format = suggestionFormatOf(name);
  const source = params.tagger?.trim() || name;
  const context = importContext(folder, { annotator: source });
  const isSettled = await settledNames(folder);
  const progress = progressOf(session, params.workDoneToken);
  const problems: string[] = [];
  const lines: string[] = [];
  progress.begin(importMessages.importing(format.label));
  for (const [index, uri] of params.files.entries()) {
    const path = pathInExport(decodedPath(uri));
    const own = path.slice(path.lastIndexOf('/') + 1);
    const bytes = await session.files.read(normalUri(uri));
    if (bytes === null) {
      problems.push(importMessages.noFile(path));
      continue;
    }
    const beside = await filesBeside(session.files, normalUri(uri), format.beside?.(path) ?? []);
    const steps = readOutside(name, { path, text: decodeText(bytes).text, bytes, beside }, context);
    const read = await placedInTurns(steps, token, share => progress.report((index + share) / params.files.length, own));
    if (read === null) {
      problems.push(importMessages.cancelled(params.files.length - index));
      break;
    }
    const skipped = read.skipped === undefined ? [] : [read.skipped];
    problems.push(...[...read.problems, ...skipped].map(problem => `${own}: ${problem}`));
    lines.push(...(await folder.outside.add(source, read.names, isSettled)));
  }
  progress.end();
  if (lines.length > 0) folder.suggestionsChanged();
  const summary: SuggestionsSummary = { added: lines.length, problems, cancelled: token.isCancellationRequested };
  return { summary, imported: { source, lines } };
}
