import { unzipSync } from 'fflate';

/**
 * Takes the place of JSZip in the bundle: what mammoth asks of it, by the library that unpacks everywhere else. It is given only packages whose parts
 * `docx.ts` has put together, so that their sizes are known.
 */
export default {
  async loadAsync(archive: Uint8Array | ArrayBuffer) {
    const parts = unzipSync(new Uint8Array(archive));
    return {
      file(name: string) {
        return Object.hasOwn(parts, name) ? { async: async () => parts[name] } : null;
      },
    };
  },
};
