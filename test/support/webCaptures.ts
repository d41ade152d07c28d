import { strToU8 } from 'fflate';

/** A record of a web archive. */
export interface Capture {
  readonly url?: string;
  /** 'response' where nothing is said. */
  readonly type?: string;
  readonly status?: string;
  /** The type of its content. */
  readonly content?: string;
  readonly date?: string;
  readonly body?: string | Uint8Array;
}

/** A record as WARC 1.0 has it (ISO 28500), that of a response with the head that the server sent. */
export function captureBytes({
  url = 'https://courier.example/lock',
  type = 'response',
  status = '200 OK',
  content = 'text/html; charset=utf-8',
  date = '2021-03-04T06:15:00Z',
  body = '',
}: Capture): Uint8Array {
  const bytes = typeof body === 'string' ? strToU8(body) : body;
  const isResponse = type === 'response';
  const http = isResponse
    ? strToU8(`HTTP/1.1 ${status}\r\nContent-Type: ${content}\r\nContent-Length: ${bytes.length}\r\n\r\n`)
    : new Uint8Array();
  const head = strToU8(
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: ${date}\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: ${isResponse ? 'application/http; msgtype=response' : content}\r\nContent-Length: ${http.length + bytes.length}\r\n\r\n`,
  );
  return Buffer.concat([head, http, bytes, strToU8('\r\n\r\n')]);
}
