/** Node has it and a browser's worker does not, so callers test for it first. */
declare const setImmediate: ((callback: (value: never) => void) => unknown) | undefined;
