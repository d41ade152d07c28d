import { addressIn } from './worker';

declare const self: DedicatedWorkerGlobalScope & { pressmarkLanguages?: { readonly eld: unknown } };

/**
 * The language detector, from the script beside that of this worker, loaded when this module first runs: in the product's bundle it is used
 * instead of the package. Throws where a client gave the worker no address.
 */
self.importScripts(new URL('languages.js', addressIn(self.name) || self.location.href).href);

export const eld = self.pressmarkLanguages?.eld;
