import * as vscode from 'vscode';

/** A test that fails is tried again so often: a busy window may open a menu late. Its name is printed, with why it failed. */
export const TRIED_AGAIN = 1;

/** Loads the test files of the workspace that is open. */
export async function loadGroup(groups: Readonly<Record<string, readonly (() => Promise<unknown>)[]>>): Promise<void> {
  const { workspaceFile, workspaceFolders } = vscode.workspace;
  const name = /([^/]+)\.code-workspace$/.exec(workspaceFile?.path ?? '')?.[1] ?? workspaceFolders?.[0]?.name ?? '';
  const files = groups[name];
  if (files === undefined) throw new Error(`No tests are meant for the workspace '${name}'.`);
  for (const load of files) await load();
}

/** Runs what was loaded: a line a test, then the counts as the harness reads them. Rejects where a test failed. */
export function runAndReport(mocha: { run(done: (failures: number) => void): Mocha.Runner }): Promise<void> {
  return new Promise((resolve, reject) => {
    const counts = { passed: 0, failed: 0, skipped: 0, failures: [] as string[], again: [] as string[] };
    const runner = mocha.run(failures => {
      console.log(`PRESSMARK_TESTS ${JSON.stringify(counts)}`);
      if (failures === 0) resolve();
      else reject(new Error(`${failures} tests failed`));
    });
    runner.on('pass', test => {
      counts.passed++;
      console.log(`  ✔ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
    });
    runner.on('retry', (test, error: Error) => {
      counts.again.push(test.fullTitle());
      console.log(`  ↻ ${test.fullTitle()}\n      ${traceOf(error)}`);
    });
    runner.on('pending', test => {
      counts.skipped++;
      console.log(`  – ${test.fullTitle()}`);
    });
    runner.on('fail', (test, error: Error) => {
      counts.failed++;
      counts.failures.push(test.fullTitle());
      console.log(`  ✘ ${test.fullTitle()}\n      ${traceOf(error)}`);
    });
  });
}

const traceOf = ({ stack, message }: Error): string => (stack ?? message).replace(/\n/g, '\n      ');
