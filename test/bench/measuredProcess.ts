/** Pressmark in a process of its own, as an editor or a person starts it, and what that process took. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

/** What a process took since its start. */
export interface ProcessUsage {
  /** Microseconds of processor time, on all threads. */
  readonly cpu: number;
  /** Megabytes, at most. */
  readonly peak: number;
  /**
   * Milliseconds of processor time that the main thread worked without looking for messages, at most; null where the system does not say.
   * However busy the machine is, it is the same.
   */
  readonly longestTurn: number | null;
}

/** The command line at `cli`, with the surroundings it is run in. */
export interface MeasuredCli {
  readonly cli: string;
  readonly env?: NodeJS.ProcessEnv;
}

export interface StdioServer {
  readonly client: MessageConnection;
  usage(): Promise<ProcessUsage>;
  /** Shuts the server down and waits for its process to end. */
  end(): Promise<void>;
}

/** Starts the language server of a command line. */
export function startServer({ cli, env = process.env }: MeasuredCli, scratch: string, options: readonly string[] = []): StdioServer {
  const server = spawn(process.execPath, [...FLAGS, '--require', hookIn(scratch), cli, 'lsp', '--stdio', ...options], {
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
    env,
  });
  const ended = new Promise(resolve => server.once('exit', resolve));
  const client = createMessageConnection(new StreamMessageReader(server.stdout!), new StreamMessageWriter(server.stdin!));
  client.listen();
  return {
    client,
    usage: () =>
      new Promise(resolve => {
        server.once('message', usage => resolve(usage as ProcessUsage));
        server.send('usage');
      }),
    async end() {
      await client.sendRequest('shutdown');
      await client.sendNotification('exit');
      await ended;
      client.dispose();
    },
  };
}

/** Runs a command to its end; what it prints is thrown away. */
export async function runCommand({ cli, env = process.env }: MeasuredCli, scratch: string, args: readonly string[]): Promise<ProcessUsage> {
  const written = path.join(scratch, 'usage.json');
  const command = spawn(process.execPath, [...FLAGS, '--require', hookIn(scratch), cli, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, PRESSMARK_USAGE: written },
  });
  const code = await new Promise(resolve => command.once('exit', resolve));
  if (code !== 0 && code !== 1) throw new Error(`pressmark ${args.join(' ')} ended with ${code}`);
  return JSON.parse(fs.readFileSync(written, 'utf8')) as ProcessUsage;
}

const FLAGS = ['--max-old-space-size=12000'];

/** Linux says of each thread how many nanoseconds it has worked; a timer is late by what was done between two looks for messages. */
const HOOK = `
const fs = require('node:fs');
const worked = () => {
  try {
    return Number(fs.readFileSync('/proc/self/task/' + process.pid + '/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return null;
  }
};
let longestTurn = null;
let before = null;
setInterval(() => {
  const now = worked();
  if (before !== null) longestTurn = Math.max(longestTurn ?? 0, now - before);
  before = now;
}, 5).unref();
const usage = () => {
  const { userCPUTime, maxRSS } = process.resourceUsage();
  return { cpu: userCPUTime, peak: maxRSS / 1024, longestTurn };
};
process.on('message', () => process.send(usage()));
process.channel?.unref();
if (process.env.PRESSMARK_USAGE) process.on('exit', () => fs.writeFileSync(process.env.PRESSMARK_USAGE, JSON.stringify(usage())));
`;

function hookIn(scratch: string): string {
  const file = path.join(scratch, 'usage.cjs');
  fs.writeFileSync(file, HOOK);
  return file;
}
