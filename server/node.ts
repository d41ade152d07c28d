import { isAnalyst, nodeAnalysts, serveAsAnalyst } from './nodeAnalysts';

// The language server as a Node process, or one of its threads, which need not load all of it.
if (isAnalyst()) serveAsAnalyst();
else void import('./nodeServer').then(({ startNodeServer }) => startNodeServer(nodeAnalysts(__filename)));
