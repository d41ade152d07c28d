/**
 * A worker of a worker, of a kind, that runs the script at an address; `end` ends it. `failed` is told why it does not run, which nobody else
 * hears: an error that goes on to the worker's own parent ends the server.
 */
export function browserWorker(script: string, kind: string, failed: (reason: string) => void): { readonly worker: Worker; end(): void } {
  // A script of this worker's own origin, wherever the extension's is.
  const own = URL.createObjectURL(new Blob([`importScripts(${JSON.stringify(script)});`], { type: 'text/javascript' }));
  const worker = new Worker(own, { name: `${kind} ${script}` });
  worker.onerror = event => {
    event.preventDefault();
    failed(event.message);
  };
  return {
    worker,
    end() {
      worker.terminate();
      URL.revokeObjectURL(own);
    },
  };
}

/** Whether a worker is one that {@link browserWorker} started, of a kind. */
export const isOfKind = ({ name }: DedicatedWorkerGlobalScope, kind: string): boolean => name.startsWith(`${kind} `);

/** The address in the name of a worker, which its client or {@link browserWorker} gave it; VS Code writes before it whose worker it is. Empty where there is none. */
export function addressIn(name: string): string {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return last.includes('://') ? last : '';
}
