import 'mocha/mocha.js';
import { webGroups } from './groups';
import { loadGroup, runAndReport, TRIED_AGAIN } from './results';

/** What VS Code's web worker extension host calls. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 30_000, retries: TRIED_AGAIN, reporter: class {} as unknown as Mocha.ReporterConstructor });
  await loadGroup(webGroups);
  await runAndReport(mocha);
}
