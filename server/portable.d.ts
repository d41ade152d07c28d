/**
 * What Node and a browser's worker both have, as far as the language server and the client use it. No tsconfig with Node's or the
 * browser's own types includes this file.
 */
declare function setTimeout(callback: (value: never) => void, milliseconds?: number): number;
declare function clearTimeout(timer: number | undefined): void;
/** To base64, one character a byte. */
declare function btoa(binary: string): string;
/** From base64, one character a byte. */
declare function atob(base64: string): string;

declare const crypto: {
  randomUUID(): string;
  /** Absent in a browser whose page is not secure. */
  readonly subtle: { digest(algorithm: 'SHA-256', bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> };
};

declare const URL: { canParse(url: string): boolean };

declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: ArrayBufferView, options?: { stream?: boolean }): string;
}
