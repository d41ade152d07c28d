/**
 * What a folder costs through the user's own door: the language server over stdio, driven as VS Code drives it, which pulls the problems
 * of the whole workspace and asks for a card now and then while the folder is read.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { WorkspaceDiagnosticReport, WorkspaceDiagnosticReportPartialResult } from 'vscode-languageserver-protocol';
import { URI } from 'vscode-uri';
import { syntheticCorpus } from '../support/synthetic';

export interface DoorFigures {
  /** Microseconds of processor time an article until all is read and reported, the server's start included. */
  readonly cpu: number;
  /** Reports of a document's problems, an article. */
  readonly reports: number;
  /** Megabytes. */
  readonly peak: number;
}

/** Reads a made folder of `size` articles with the command line at `cli`, in a folder of its own below `scratch`. */
export async function throughTheDoor(cli: string, scratch: string, size: number): Promise<DoorFigures> {
  const folder = path.join(scratch, `articles-${size}`);
  const { articles, register } = syntheticCorpus(size);
  for (const { id, text } of articles) write(path.join(folder, id), text);
  write(path.join(folder, 'pressmark', 'entities.yaml'), register);
  const usage = path.join(scratch, `usage-${size}.json`);
  const hook = path.join(scratch, 'usage.cjs');
  write(
    hook,
    `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())));\n`,
  );
  const server = spawn(process.execPath, ['--require', hook, cli, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise(resolve => server.once('exit', resolve));
  const client = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  client.listen();
  const reports = await reportsOfReading(client, folder, articles[0]?.id ?? '');
  await client.sendRequest('shutdown');
  await client.sendNotification('exit');
  await ended;
  client.dispose();
  const { userCPUTime, maxRSS } = JSON.parse(fs.readFileSync(usage, 'utf8')) as NodeJS.ResourceUsage;
  return { cpu: userCPUTime / size, reports: reports / size, peak: maxRSS / 1024 };
}

async function reportsOfReading(client: MessageConnection, folder: string, probe: string): Promise<number> {
  let reports = 0;
  let isRead = false;
  let lastReport = Date.now();
  const known = new Map<string, string>();
  const take = ({ items }: WorkspaceDiagnosticReport | WorkspaceDiagnosticReportPartialResult) => {
    if (items.length > 0) lastReport = Date.now();
    for (const item of items) {
      reports++;
      if (item.resultId !== undefined) known.set(item.uri, item.resultId);
    }
  };
  for (const method of ['window/workDoneProgress/create', 'client/registerCapability', 'workspace/diagnostic/refresh']) {
    client.onRequest(method, () => null);
  }
  client.onNotification('$/progress', ({ token, value }: { token: unknown; value: { kind?: string } }) => {
    if (token === PULL) take(value as WorkspaceDiagnosticReportPartialResult);
    else if (value.kind === 'end') isRead = true;
  });
  const uri = URI.file(folder).toString();
  const workspaceFolders = [{ uri, name: 'articles' }];
  await client.sendRequest('initialize', { processId: process.pid, rootUri: uri, workspaceFolders, capabilities: CAPABILITIES });
  await client.sendNotification('initialized', {});
  const document = { uri: URI.file(path.join(folder, probe)).toString() };
  const text = fs.readFileSync(path.join(folder, probe), 'utf8');
  await client.sendNotification('textDocument/didOpen', { textDocument: { ...document, languageId: 'text', version: 1, text } });
  let isOver = false;
  let end = (): void => undefined;
  const over = new Promise<WorkspaceDiagnosticReport>(resolve => {
    end = () => resolve({ items: [] });
  });
  const pulling = (async () => {
    while (!isOver) {
      const previousResultIds = [...known].map(([at, value]) => ({ uri: at, value }));
      const pulled = client.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds, partialResultToken: PULL });
      take(await Promise.race([pulled, over]));
    }
  })();
  while (!isRead || Date.now() - lastReport < QUIET_MS) {
    await client.sendRequest('textDocument/hover', { textDocument: document, position: { line: 2, character: 5 } });
    await pause(100);
  }
  isOver = true;
  end();
  await pulling;
  return reports;
}

const PULL = 'pull';
/** Nothing new for so long means that all was reported. */
const QUIET_MS = 3000;
const CAPABILITIES = {
  window: { workDoneProgress: true },
  textDocument: { diagnostic: {}, hover: {} },
  workspace: { workspaceFolders: true, diagnostics: { refreshSupport: true } },
};

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}
