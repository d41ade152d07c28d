import { RE2JS } from 're2js';
import type { LinearPattern } from './types';

/**
 * A regular expression in RE2's syntax, by re2js: Cox (2007), 'Regular Expression Matching Can Be Simple And Fast'. `^` and `$` are the
 * ends of a line. Throws an error with the reason where it cannot be read.
 *
 * @param flags `i`: case makes no difference
 */
export function linearPattern(source: string, flags: string): LinearPattern {
  const compiled = RE2JS.compile(source, RE2JS.MULTILINE | (flags.includes('i') ? RE2JS.CASE_INSENSITIVE : 0));
  return {
    *matchesIn(text) {
      const matcher = compiled.matcher(text);
      while (matcher.find()) {
        const [start, end] = [matcher.start(), matcher.end()];
        if (end > start) yield { start, end };
      }
    },
  };
}
