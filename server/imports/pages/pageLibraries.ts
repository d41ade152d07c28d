/** The libraries that read web pages: a bundle of its own in `dist/server`. */
export { Readability } from '@mozilla/readability';
export { parseHTML } from 'linkedom';
