import { isAnalyst, nodeAnalysts, serveAsAnalyst } from './nodeAnalysts';
import { isWatcher, serveAsWatcher, watcherOnThreads } from './watcherThread';

// The language server as a Node process, or one of its threads, which need not load all of it.
if (isAnalyst()) serveAsAnalyst();
else if (isWatcher()) void serveAsWatcher();
else void import('./nodeServer').then(({ startNodeServer }) => startNodeServer(nodeAnalysts(__filename), watcherOnThreads(__filename)));
