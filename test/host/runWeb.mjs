/** node test/host/runWeb.mjs [WORKSPACE…]: the same tests, as far as they need no disk, in the web worker's extension host. VERBOSE shows all output. */
import { ensureHost } from '../../scripts/support/host.mjs';
import { addCounts, noTests, reportCounts } from '../support/counts.mjs';
import { runInHost, virtualHost, webHost } from './drive.mjs';

const HOSTS = { seeds: webHost, changing: virtualHost, bare: virtualHost };

const named = process.argv.slice(2);
await ensureHost();
let counts = noTests();
for (const name of named.length > 0 ? named : Object.keys(HOSTS)) counts = addCounts(counts, await runInHost(HOSTS[name], [name]));
reportCounts(counts);
process.exit(counts.failed === 0 ? 0 : 1);
