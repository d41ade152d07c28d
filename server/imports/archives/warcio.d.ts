/** What is used of warcio 2: https://github.com/webrecorder/warcio.js */
declare module 'warcio' {
  interface WARCRecord extends AsyncIterable<Uint8Array> {
    readonly warcType: string | null | undefined;
    readonly warcTargetURI: string | null | undefined;
    readonly warcDate: string | null | undefined;
    readonly warcContentType: string | null | undefined;
    readonly httpHeaders: {
      readonly statusCode: number | string | undefined;
      readonly headers: { get(name: string): string | null | undefined; delete(name: string): void };
    } | null;
    skipFully(): Promise<number | undefined>;
  }

  /** Bytes as they are where `compressed` is null. */
  export class AsyncIterReader {
    constructor(source: AsyncIterable<Uint8Array>, compressed: null);
  }

  export class WARCParser implements AsyncIterable<WARCRecord> {
    constructor(source: AsyncIterReader);
    [Symbol.asyncIterator](): AsyncIterator<WARCRecord>;
  }
}
