/** The library that reads Word documents: a bundle of its own in `dist/server`. */
import mammoth from 'mammoth';

export { mammoth };
