/** The part of msgpackr that makes no code at run time, which a web extension may not do. Its package declares no types for it. */
declare module 'msgpackr/index-no-eval' {
  export class Packr {
    constructor(options: { useRecords: boolean });
    pack(value: unknown): Uint8Array;
    unpack(bytes: Uint8Array): unknown;
  }
  export function addExtension<Value, Packed>(extension: {
    Class: new (...given: never[]) => Value;
    type: number;
    write(value: Value): Packed;
    read(packed: Packed): unknown;
  }): void;
}
