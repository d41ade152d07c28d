/** node test/host/run.mjs [WORKSPACE…]: extension-host tests in the pinned VS Code, or with PRESSMARK_HOST=oldest in the oldest supported. GREP chooses tests by name, VERBOSE shows all output. */
import { ensureHost } from '../../scripts/support/host.mjs';
import { reportCounts } from '../support/counts.mjs';
import { hostWorkspaces, nodeHost, runInHost } from './drive.mjs';

const named = process.argv.slice(2);
await ensureHost();
const counts = await runInHost(nodeHost, named.length > 0 ? named : hostWorkspaces);
reportCounts(counts);
process.exit(counts.failed === 0 ? 0 : 1);
