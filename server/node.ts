import { compileLess } from './node/compileLess';
import { nodeThreads, serveAsThread } from './node/threads';
import { watcherOnThreads } from './node/watcherThread';

// The language server as a Node process, or one of its threads, which need not load all of it.
if (!serveAsThread()) {
  compileLess();
  void import('./node/server').then(({ startNodeServer }) => startNodeServer(nodeThreads(__filename), watcherOnThreads(__filename)));
}
