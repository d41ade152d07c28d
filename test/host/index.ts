import Mocha from 'mocha';
import { groups } from './groups';
import { loadGroup, runAndReport, TRIED_AGAIN } from './results';

/** What VS Code's extension host calls (`--extensionTestsPath`). */
export async function run(): Promise<void> {
  const grep = process.env['GREP'];
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 30_000,
    retries: TRIED_AGAIN,
    reporter: class {} as unknown as typeof Mocha.reporters.Base,
    ...(grep ? { grep } : {}),
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await loadGroup(groups);
  await runAndReport(mocha);
}
