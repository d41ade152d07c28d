/**
 * 32 hexadecimal digits that differ between any two versions of the code: every build puts them in, see `scripts/support/codeVersion.mjs`.
 * Null where the code runs from its sources: what it would keep could be read by other code, so nothing is kept.
 */
export const CODE_VERSION: string | null = null;
