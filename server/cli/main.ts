import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { URI } from 'vscode-uri';
import { version } from '../../package.json';
import { MOST_WORKERS } from '../analysts/workers';
import { CODE_VERSION } from '../codeVersion';
import { cleanOptionsOf, OPTION_VALUES } from '../core/clean/options';
import type { CleanOptions } from '../core/clean/types';
import { ENTITY_TYPES, type EntityType } from '../core/entities/types';
import { ARTICLE_TEXTS } from '../core/exports/types';
import { GRAPH_FORMATS } from '../core/overview/graphFiles';
import { UNITS } from '../core/overview/types';
import { CONTEXT_WIDTH } from '../core/query/concordance';
import { CONTEXTS } from '../core/report/types';
import type { FileWatcher } from '../files';
import type { Threads } from '../lsp/threads';
import { userCacheFolder } from '../node/cacheFolder';
import { REPORT_FORMATS } from '../report/request';
import { defaultSettings } from '../settings';
import type { AgreementOptions } from './agreement';
import type { CheckOptions } from './check';
import type { CooccurrenceOptions } from './cooccurrence';
import type { ExportOptions } from './exchange';
import { EXPORT_FORMATS } from './exchangeFormats';
import type { AnyImportOptions } from './importAny';
import { isIsoDate } from './isoDate';
import type { KnowledgeImportOptions, LinkOptions } from './knowledge';
import { cacheMessages, helpMessages, outputMessages, usageMessages } from './messages';
import { OutputClosed, streamOutput } from './output';
import type { ProjectOptions } from './project';
import type { PropagateOptions } from './propagate';
import type { ReportOptions } from './report';
import type { SuggestedNamesOptions } from './suggestedNames';
import { oneLine, terminalMessages, UsageError } from './terminal';

/** The three streams of a command; a process's own, or a test's. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/**
 * Runs one command line; `argv` are the words after `pressmark`. Paths are relative to the process's current folder.
 * @returns the exit code: 0 done, nothing found; 1 `check` found problems, or `export`, `report` or `propagate` left annotations out; 2 wrong use or unreadable input, said in one line on
 * standard error; null where the language server was started, which ends the process itself
 * `threads` help to read folders; `watcher` watches the disk for the language server. What a command does is loaded when it is given: the
 * version and the help are printed without.
 */
export async function main(
  argv: readonly string[],
  streams: Streams,
  threads: () => Promise<Threads> = noThreads,
  watcher: FileWatcher | null = null,
): Promise<number | null> {
  try {
    return await runCommand(argv, streams, threads, watcher);
  } catch (error) {
    if (error instanceof OutputClosed) return 0;
    // What commander has to say, it has said already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const reason = error instanceof Error ? error.message : String(error);
    streams.stderr.write(`pressmark: ${oneLine(reason.split('\n')[0] ?? '')}\n`);
    return 2;
  }
}

async function runCommand(
  argv: readonly string[],
  { stdin, stdout, stderr }: Streams,
  threads: () => Promise<Threads>,
  watcher: FileWatcher | null,
): Promise<number | null> {
  const messages = terminalMessages(stderr);
  const open = async (paths: readonly string[], options: ProjectOptions) =>
    (await import('./project')).openProject(paths, options, messages, (await threads()).analysts);
  const json = new Option('--json', helpMessages.json);
  /** The output of a command that writes files: these matter, whoever reads what it prints. */
  const reportOf = (isJson: boolean) =>
    streamOutput(stdout, { json: isJson, goesOn: true, onLost: reason => messages.unreadable(outputMessages.name, reason) });
  let code: number | null = 0;
  const program = new Command('pressmark')
    .description(helpMessages.pressmark)
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: text => void stdout.write(text),
      writeErr: text => void stderr.write(text),
      outputError: (text, write) => write(`pressmark: ${text.replace(/^error: /, '')}`),
    });

  withProject(program.command('scan [paths...]'))
    .description(helpMessages.scan)
    .option('--stdin', helpMessages.scanStdin)
    .addOption(json)
    .action(async (paths: string[], options: ProjectOptions & { stdin?: boolean; json?: boolean }) => {
      const output = streamOutput(stdout, { json: options.json === true });
      if (options.stdin === true) {
        if (paths.length > 0) throw new UsageError(usageMessages.pathsOrStdin);
        const { registerText } = await import('./project');
        return (await import('./scan')).scanLines(stdin, await registerText(null, options.register), options.date, output);
      }
      if (paths.length === 0) throw new UsageError(usageMessages.pathOrStdin);
      return (await import('./scan')).scanProject(await open(paths, { ...options, candidates: true }), output);
    });

  withProject(program.command('duplicates <paths...>'))
    .description(helpMessages.duplicates)
    .option('--differences', helpMessages.duplicatesDifferences)
    .addOption(json)
    .action(async (paths: string[], options: ProjectOptions & { json?: boolean; differences?: boolean }) =>
      (await import('./duplicates')).printDuplicates(
        await open(paths, options),
        options,
        streamOutput(stdout, { json: options.json === true }),
      ),
    );

  withProject(program.command('find <query> <paths...>'))
    .description(helpMessages.find)
    .addOption(
      new Option('--context <characters>', helpMessages.findContext).default(CONTEXT_WIDTH).argParser(value => {
        const width = Number(value);
        if (!/^\d+$/.test(value) || width > MOST_CONTEXT) throw new InvalidArgumentError(usageMessages.context(MOST_CONTEXT));
        return width;
      }),
    )
    .addOption(json)
    .action(async (query: string, paths: string[], options: ProjectOptions & { json?: boolean; context: number }) =>
      (await import('./find')).printHits(
        await open(paths, options),
        query,
        options.context,
        streamOutput(stdout, { json: options.json === true }),
      ),
    );

  withProject(program.command('suggest-names <paths...>'))
    .description(helpMessages.suggestNames)
    .addOption(new Option('--least <score>', helpMessages.suggestNamesLeast).default(0).argParser(percent))
    .addOption(json)
    .action(async (paths: string[], options: ProjectOptions & SuggestedNamesOptions & { json?: boolean }) =>
      (await import('./suggestedNames')).printSuggestedNames(
        await open(paths, options),
        options,
        streamOutput(stdout, { json: options.json === true }),
      ),
    );

  withProject(program.command('cooccurrence <paths...>'))
    .description(helpMessages.cooccurrence)
    .addOption(new Option('--by <unit>', helpMessages.cooccurrenceBy).choices([...UNITS]).default('paragraph'))
    .option('--types <types>', helpMessages.cooccurrenceTypes, entityTypes)
    .addOption(new Option('--least <count>', helpMessages.cooccurrenceLeast).default(1).argParser(wholeCount))
    .option('--suggested', helpMessages.cooccurrenceSuggested)
    .option('--from <date>', helpMessages.cooccurrenceFrom, isoDate)
    .option('--to <date>', helpMessages.cooccurrenceTo, isoDate)
    .addOption(new Option('--format <format>', helpMessages.cooccurrenceFormat).choices([...GRAPH_FORMATS]).default('tsv'))
    .action(async (paths: string[], options: ProjectOptions & CooccurrenceOptions) =>
      (await import('./cooccurrence')).printCooccurrence(await open(paths, options), options, streamOutput(stdout, { json: false })),
    );

  withProject(program.command('clean <paths...>'))
    .description(helpMessages.clean)
    .requiredOption('--out <dir>', helpMessages.cleanOut)
    .option('--check', helpMessages.cleanCheck)
    .option('--force', helpMessages.cleanForce)
    .addOption(cleanChoice('galleries', helpMessages.cleanGalleries))
    .addOption(cleanChoice('captions', helpMessages.cleanCaptions))
    .addOption(cleanChoice('headings', helpMessages.cleanHeadings))
    .addOption(cleanChoice('quotes', helpMessages.cleanQuotes))
    .addOption(cleanChoice('spaces', helpMessages.cleanSpaces))
    .addOption(cleanChoice('lineBreaks', helpMessages.cleanLineBreaks))
    .option('--unwrap', helpMessages.cleanUnwrap)
    .option('--front-matter', helpMessages.cleanFrontMatter)
    .addOption(json)
    .action(async (paths: string[], options: ProjectOptions & Partial<CleanOptions> & CleanFlags) => {
      if (options.check === true && options.force === true) throw new UsageError(usageMessages.checkOrForce);
      const project = await open(paths, options);
      const output = reportOf(options.json === true);
      const command = { ...options, clean: cleanOptionsOf({ ...options }) };
      if (options.check === true) code = (await (await import('./checkCleaned')).checkCleaned(project, command, messages, output)) ? 1 : 0;
      else {
        const { cleanProject } = await import('./clean');
        const interrupt = listenForInterrupt();
        if (!(await cleanProject(project, command, messages, output, interrupt.seen).finally(interrupt.stop))) code = 130;
      }
    });

  withProject(program.command('check <paths...>'))
    .description(helpMessages.check)
    .addOption(new Option('--format <format>', helpMessages.checkFormat).choices(['text', 'json', 'jsonl', 'sarif']).default('text'))
    .option('--hints', helpMessages.checkHints)
    .action(async (paths: string[], options: ProjectOptions & CheckOptions) => {
      const project = await open(paths, options);
      if (await (await import('./check')).checkProject(project, options, streamOutput(stdout, { json: true, goesOn: true }))) code = 1;
    });

  withProject(program.command('export <paths...>'))
    .description(helpMessages.export)
    .addOption(new Option('--format <format>', helpMessages.exportFormat).choices([...EXPORT_FORMATS]).makeOptionMandatory())
    .option('--out <dir>', helpMessages.exportOut)
    .addOption(new Option('--text <text>', helpMessages.exportText).choices([...ARTICLE_TEXTS]))
    .action(async (paths: string[], options: ProjectOptions & ExportOptions) => {
      if (await (await import('./exchange')).exportProject(await open(paths, options), options, messages, reportOf(true))) code = 1;
    });

  withProject(program.command('report <paths...>'))
    .description(helpMessages.report)
    .option('--tag <tag>', helpMessages.reportTag)
    .option('--entity <entity>', helpMessages.reportEntity)
    .option('--query <query>', helpMessages.reportQuery)
    .addOption(new Option('--format <format>', helpMessages.reportFormat).choices([...REPORT_FORMATS]).default('md'))
    .addOption(new Option('--context <context>', helpMessages.reportContext).choices([...CONTEXTS]).default('sentence'))
    .option('--style <style>', helpMessages.reportStyle, 'chicago-author-date')
    .option('--language <language>', helpMessages.reportLanguage, 'en-US')
    .option('--out <dir>', helpMessages.reportOut)
    .action(async (paths: string[], options: ProjectOptions & ReportOptions) => {
      if (await (await import('./report')).writeReport(await open(paths, options), options, messages, reportOf(true))) code = 1;
    });

  program
    .command('import <paths...>')
    .description(helpMessages.import)
    .option('--format <format>', helpMessages.importFormat)
    .option('--project <dir>', helpMessages.importProject, '.')
    .option('--out <dir>', helpMessages.importOut)
    .addOption(new Option('--columns <columns>', helpMessages.importColumns).argParser(namedColumns))
    .addOption(new Option('--encoding <name>', helpMessages.importEncoding).argParser(knownEncoding))
    .option('--links', helpMessages.importLinks)
    .option('--update', helpMessages.importUpdate)
    .option('--article <path>', helpMessages.importArticle)
    .option('--annotator <name>', helpMessages.importAnnotator, 'imported')
    .option('--suggestions', helpMessages.importSuggestions)
    .option('--dry-run', helpMessages.importDryRun)
    .addOption(json)
    .addOption(maxSize())
    .action(async (paths: string[], options: AnyImportOptions & { json?: boolean }) => {
      const interrupt = listenForInterrupt();
      const output = reportOf(options.json === true);
      if (!(await (await import('./importAny')).importAny(paths, options, messages, output, interrupt.seen).finally(interrupt.stop)))
        code = 130;
    });

  withProject(program.command('propagate <paths...>'))
    .description(helpMessages.propagate)
    .requiredOption('--annotator <name>', helpMessages.propagateAnnotator)
    .option('--tag <tag>', helpMessages.propagateTag)
    .option('--dry-run', helpMessages.propagateDryRun)
    .addOption(json)
    .action(async (paths: string[], options: ProjectOptions & PropagateOptions & { json?: boolean }) => {
      if (
        await (await import('./propagate')).propagateAnnotations(
          await open(paths, options),
          options,
          messages,
          reportOf(options.json === true),
        )
      )
        code = 1;
    });

  program
    .command('agreement <dir>')
    .description(helpMessages.agreement)
    .addOption(new Option('--by <what>', helpMessages.agreementBy).choices(['tag']))
    .option('--csv', helpMessages.agreementCsv)
    .addOption(
      new Option('--annotators <names>', helpMessages.agreementAnnotators).argParser(names => names.split(',').map(each => each.trim())),
    )
    .addOption(json)
    .action(async (dir: string, options: AgreementOptions) => {
      if (await (await import('./agreement')).printAgreement(dir, options, messages, streamOutput(stdout, { json: options.json === true })))
        code = 1;
    });

  const knowledge = program.command('knowledge').description(helpMessages.knowledge);
  knowledge
    .command('import <files...>')
    .description(helpMessages.knowledgeImport)
    .option('--name <name>', helpMessages.knowledgeName)
    .option('--map <columns>', helpMessages.knowledgeMap)
    .addOption(json)
    .action(async (files: string[], options: KnowledgeImportOptions & { json?: boolean }) => {
      const interrupt = listenForInterrupt();
      const output = reportOf(options.json === true);
      if (!(await (await import('./knowledge')).importKnowledge(files, options, messages, output, interrupt.seen).finally(interrupt.stop)))
        code = 130;
    });
  knowledge
    .command('list')
    .description(helpMessages.knowledgeList)
    .addOption(json)
    .action(async (options: { json?: boolean }) =>
      (await import('./knowledge')).listKnowledge(streamOutput(stdout, { json: options.json === true })),
    );
  knowledge
    .command('remove <name>')
    .description(helpMessages.knowledgeRemove)
    .action(async (name: string) => (await import('./knowledge')).removeKnowledge(name, reportOf(true)));
  knowledge
    .command('link <dir>')
    .description(helpMessages.knowledgeLink)
    .addOption(new Option('--accept <score>', helpMessages.knowledgeAccept).argParser(percent))
    .addOption(json)
    .action(async (dir: string, options: LinkOptions & { json?: boolean }) =>
      (await import('./knowledge')).linkEntities(dir, options, messages, reportOf(options.json === true)),
    );

  program
    .command('cache')
    .description(helpMessages.cache)
    .command('clear')
    .description(helpMessages.cacheClear)
    .addOption(json)
    .action(async ({ json: isJson = false }: { json?: boolean }) => {
      const folder = userCacheFolder();
      const [{ nodeFiles }, { clearStore }] = [await import('../node/files'), await import('../store/clear')];
      const cleared = await clearStore(nodeFiles, folder.uri, Date.now());
      const place = URI.parse(folder.uri).fsPath;
      await reportOf(isJson).row({ folder: place, ...cleared }, () => cacheMessages.cleared(cleared.files, cleared.bytes, place));
    });

  program
    .command('lsp')
    .description(helpMessages.lsp)
    .option('--stdio', helpMessages.lspStdio)
    .option('--no-cache', helpMessages.noCache)
    .action(async ({ cache }: { cache: boolean }) => {
      // The editor is gone.
      process.stdout.on('error', () => process.exit(0));
      const { serveStreams } = await import('./lsp');
      const keeping = { version: cache ? CODE_VERSION : null, folder: userCacheFolder() };
      serveStreams(process.stdin, process.stdout, watcher, await threads(), keeping);
      code = null;
    });

  await program.parseAsync([...argv], { from: 'user' });
  return code === 0 && messages.sawUnreadable ? 2 : code;
}

const noThreads = async (): Promise<Threads> => (await import('../lsp/threads')).NO_THREADS;

function withProject(command: Command): Command {
  return command
    .option('--register <file>', helpMessages.register)
    .option('--date <date>', helpMessages.date, isoDate)
    .option('--no-cache', helpMessages.noCache)
    .addOption(workers())
    .addOption(maxSize());
}

interface CleanFlags {
  readonly out: string;
  readonly check?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** `lineBreaks` is the flag `--line-breaks`. */
function cleanChoice(name: Exclude<keyof CleanOptions, 'unwrap' | 'frontMatter'>, what: string): Option {
  const flag = name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
  const [first, ...others] = OPTION_VALUES[name];
  return new Option(`--${flag} <how>`, what).choices([first ?? '', ...others]).default(first);
}

/** `seen` is true from the first Ctrl+C on; a second one ends the process. */
function listenForInterrupt(): { readonly seen: () => boolean; readonly stop: () => void } {
  let seen = false;
  const listener = () => {
    seen = true;
  };
  process.once('SIGINT', listener);
  return { seen: () => seen, stop: () => process.off('SIGINT', listener) };
}

/** A concordance shows lines; whoever wants more opens the article. */
const MOST_CONTEXT = 1000;

const workers = () =>
  new Option('--workers <count>', helpMessages.workers).argParser(value => {
    const count = Number(value);
    if (!/^\d+$/.test(value) || count > MOST_WORKERS) throw new InvalidArgumentError(usageMessages.workers(MOST_WORKERS));
    return count;
  });

const maxSize = () =>
  new Option('--max-size <KB>', helpMessages.maxSize).default(defaultSettings.files.maxSizeKB).argParser(value => {
    const size = Number(value);
    if (!(size > 0)) throw new InvalidArgumentError(usageMessages.size);
    return size;
  });

function percent(value: string): number {
  const score = Number(value);
  if (!/^\d+$/.test(value) || score < 1 || score > 100) throw new InvalidArgumentError(usageMessages.score);
  return score;
}

function wholeCount(value: string): number {
  const count = Number(value);
  if (!/^\d+$/.test(value) || count < 1) throw new InvalidArgumentError(usageMessages.count);
  return count;
}

/** 'person,place' */
function entityTypes(value: string): EntityType[] {
  return value.split(',').map(name => {
    const type = ENTITY_TYPES.find(each => each === name.trim());
    if (type === undefined) throw new InvalidArgumentError(usageMessages.types(ENTITY_TYPES));
    return type;
  });
}

/** 'text=Body,title=Headline' */
function namedColumns(value: string): Readonly<Record<string, string>> {
  const parts = value.split(',').map(part => /^([^=]+)=(.+)$/.exec(part));
  if (parts.some(part => part === null)) throw new InvalidArgumentError(usageMessages.columns);
  return Object.fromEntries(parts.map(part => [part?.[1]?.trim() ?? '', part?.[2]?.trim() ?? '']));
}

function knownEncoding(value: string): string {
  try {
    return new TextDecoder(value).encoding;
  } catch {
    throw new InvalidArgumentError(usageMessages.encoding);
  }
}

function isoDate(value: string): string {
  if (!isIsoDate(value)) throw new InvalidArgumentError(usageMessages.date);
  return value;
}
