import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { createConnection } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { cleanOptionsOf, OPTION_VALUES } from '../core/clean/options';
import type { CleanOptions } from '../core/clean/types';
import { startServer } from '../lsp/server';
import { nodeFiles } from '../nodeFiles';
import { nodeWatcher } from '../nodeWatcher';
import { defaultSettings } from '../settings';
import { type CheckFormat, checkProject } from './check';
import { checkCleaned } from './checkCleaned';
import { cleanProject } from './clean';
import { printDuplicates } from './duplicates';
import { EXPORT_FORMATS, type ExportFormat, exportProject, IMPORT_FORMATS, type ImportFormat, importFile } from './exchange';
import { terminalMessages, UsageError } from './messages';
import { streamOutput } from './output';
import { openProject, type ProjectOptions, registerText } from './project';
import { isIsoDate, scanLines, scanProject } from './scan';

/** The three streams of a command; a process's own, or a test's. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/**
 * Runs one command line; `argv` are the words after `pressmark`. Paths are relative to the process's current folder.
 * @returns the exit code: 0 done, nothing found; 1 `check` found problems; 2 wrong use or unreadable input, said in one line on
 * standard error; null where the language server was started, which ends the process itself
 */
export async function main(argv: readonly string[], streams: Streams): Promise<number | null> {
  try {
    return await runCommand(argv, streams);
  } catch (error) {
    // What commander has to say, it has said already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const reason = error instanceof Error ? error.message : String(error);
    streams.stderr.write(`pressmark: ${reason.split('\n')[0]}\n`);
    return 2;
  }
}

async function runCommand(argv: readonly string[], { stdin, stdout, stderr }: Streams): Promise<number | null> {
  const messages = terminalMessages(stderr);
  const json = new Option('--json', 'JSON Lines, also on a terminal');
  let code: number | null = 0;
  const program = new Command('pressmark')
    .description('Entities, dates, copies and cleaned copies of a folder of plain-text articles.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: text => void stdout.write(text),
      writeErr: text => void stderr.write(text),
      outputError: (text, write) => write(`pressmark: ${text.replace(/^error: /, '')}`),
    });

  withProject(program.command('scan [paths...]'))
    .description("print each article's passages, mentions and dates, one article a line")
    .option('--stdin', 'read JSON Lines {"id","text","date"?} from standard input')
    .addOption(json)
    .action(async (paths: string[], options: ProjectOptions & { stdin?: boolean; json?: boolean }) => {
      const output = streamOutput(stdout, options.json === true);
      if (options.stdin === true) {
        if (paths.length > 0) throw new UsageError('scan takes paths or --stdin, not both');
        return scanLines(stdin, await registerText(null, options.register), options.date, output);
      }
      if (paths.length === 0) throw new UsageError('scan needs a path, or --stdin');
      return scanProject(await openProject(paths, options, messages), output);
    });

  withProject(program.command('duplicates <paths...>'))
    .description('print groups of passages that stand in several places, one group a line')
    .option('--differences', "also how each copy differs from its group's first, and the dates of both")
    .addOption(json)
    .action(async (paths: string[], options: ProjectOptions & { json?: boolean; differences?: boolean }) =>
      printDuplicates(await openProject(paths, options, messages), options, streamOutput(stdout, options.json === true)),
    );

  withProject(program.command('clean <paths...>'))
    .description('write cleaned copies and their edit scripts; a source is never overwritten')
    .requiredOption('--out <dir>', 'where the copies go')
    .option('--check', 'write nothing; list the copies that are stale, missing, edited or orphaned, with exit code 1')
    .option('--force', 'give up what was edited by hand in the copies')
    .addOption(cleanChoice('galleries', 'series of pictures with their texts'))
    .addOption(cleanChoice('captions', 'texts of single pictures'))
    .addOption(cleanChoice('headings', 'headings of sections'))
    .addOption(cleanChoice('quotes', 'quotation marks'))
    .addOption(cleanChoice('spaces', 'spaces within paragraphs'))
    .addOption(cleanChoice('lineBreaks', 'line breaks'))
    .option('--front-matter', 'put what is known of the article on top, as YAML')
    .addOption(json)
    .action(async (paths: string[], options: ProjectOptions & Partial<CleanOptions> & CleanFlags) => {
      if (options.check === true && options.force === true) throw new UsageError('clean takes --check or --force, not both');
      const project = await openProject(paths, options, messages);
      const output = streamOutput(stdout, options.json === true);
      const command = { ...options, clean: cleanOptionsOf({ ...options }) };
      if (options.check === true) code = (await checkCleaned(project, command, messages, output)) ? 1 : 0;
      else {
        const interrupt = listenForInterrupt();
        if (!(await cleanProject(project, command, messages, output, interrupt.seen).finally(interrupt.stop))) code = 130;
      }
    });

  withProject(program.command('check <paths...>'))
    .description('print problems; exit code 1 where there are any above a hint')
    .addOption(new Option('--format <format>', 'how').choices(['text', 'json', 'sarif']).default('text'))
    .action(async (paths: string[], options: ProjectOptions & { format: CheckFormat }) => {
      const project = await openProject(paths, options, messages);
      if (await checkProject(project, options.format, streamOutput(stdout, true))) code = 1;
    });

  withProject(program.command('export <paths...>'))
    .description('write the annotations in an exchange format, the dates as TimeML, or texts and copies for passim')
    .addOption(new Option('--format <format>', 'which').choices([...EXPORT_FORMATS]).makeOptionMandatory())
    .requiredOption('--out <dir>', 'where the files go')
    .action(async (paths: string[], options: ProjectOptions & { format: ExportFormat; out: string }) =>
      exportProject(await openProject(paths, options, messages), options, messages, streamOutput(stdout, true)),
    );

  program
    .command('import <file>')
    .description('take annotations from a file in an exchange format into a project, or the copies that passim found')
    .addOption(new Option('--format <format>', 'which').choices([...IMPORT_FORMATS]).makeOptionMandatory())
    .option('--project <dir>', 'the folder that holds pressmark/', '.')
    .option('--article <path>', 'for brat: the article the file annotates, relative to the project')
    .option('--annotator <name>', 'whose annotations they are', 'imported')
    .addOption(maxSize())
    .action((file: string, options: { format: ImportFormat; project: string; article?: string; annotator: string; maxSize: number }) =>
      importFile(file, options, messages, streamOutput(stdout, true)),
    );

  program
    .command('lsp')
    .description('the language server, for any editor that speaks LSP')
    .option('--stdio', 'over standard input and output (the only transport)')
    .action(async () => {
      startServer(createConnection(process.stdin, process.stdout), nodeFiles, nodeWatcher);
      code = null;
    });

  await program.parseAsync([...argv], { from: 'user' });
  return code === 0 && messages.sawUnreadable ? 2 : code;
}

function withProject(command: Command): Command {
  return command
    .option('--register <file>', "another register than the folder's pressmark/entities.yaml")
    .option('--date <date>', 'publication date of articles that bear none (YYYY-MM-DD)', isoDate)
    .addOption(maxSize());
}

interface CleanFlags {
  readonly out: string;
  readonly check?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** `lineBreaks` is the flag `--line-breaks`. */
function cleanChoice(name: Exclude<keyof CleanOptions, 'frontMatter'>, what: string): Option {
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

const maxSize = () =>
  new Option('--max-size <KB>', 'leave out larger files').default(defaultSettings.files.maxSizeKB).argParser(value => {
    const size = Number(value);
    if (!(size > 0)) throw new InvalidArgumentError('it must be a number of KB.');
    return size;
  });

function isoDate(value: string): string {
  if (!isIsoDate(value)) throw new InvalidArgumentError('it must be a date as in 2018-08-16.');
  return value;
}
