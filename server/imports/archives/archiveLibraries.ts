/** What only web archives need: a bundle of its own in `dist/server`. */
export { AsyncIterReader, WARCParser } from 'warcio';
