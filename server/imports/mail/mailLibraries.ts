/** The library that reads mails: a bundle of its own in `dist/server`. */
import PostalMime, { decodeWords } from 'postal-mime';

export { decodeWords, PostalMime };
