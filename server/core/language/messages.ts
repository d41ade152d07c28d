/** Names of languages that are one to the detector, by their common code. */
export const NAMES_OF_SEVERAL: Readonly<Record<string, string | undefined>> = { ms: 'Malay or Indonesian' };
