/** node test/host/runWeb.mjs: the same tests, as far as they need no disk, in the web worker's extension host. VERBOSE shows all output. */
import { ensureHost } from '../../scripts/support/host.mjs';
import { reportCounts } from '../support/counts.mjs';
import { runInHost, webHost } from './drive.mjs';

await ensureHost();
const counts = await runInHost(webHost, ['seeds']);
reportCounts(counts);
process.exit(counts.failed === 0 ? 0 : 1);
