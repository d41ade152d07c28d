/** What a statement of a page's script, its style sheet or its data begins with. */
const OPENS =
  /(?:window\.[A-Za-z_$]|googletag\b|google_\w+|dataLayer\b|\(?adsbygoogle\b|gtag\(|fbq\(|_gaq\b|__\w+\(|jQuery\b|\$\(|\$\.|[!;(]{0,3}function\b ?\w* ?\(|(?:var|let|const) [\w$]+ ?=|document\.\w|<!(?:--|\[CDATA\[)|-->|\{ ?"@|if ?\(|try ?\{|return\b|else\b|\/\/ ?(?:<!\[CDATA\[|\]\]>)|\]\]>|[})\];,]+|[\w$]+(?:\.[\w$]+)+ ?[=(]|[\w$]+\()/y;

/** What of it no sentence has, so that the rest may be looked for. */
const CERTAIN =
  /(?:window\.[\w$]+ ?(?:=|\|\||\()|googletag\.|dataLayer(?:\.push| ?=)|\(?adsbygoogle|gtag\(|fbq\(|_gaq\.push|jQuery\(|\$\(document\)|[!;(]{0,3}function\b ?\w* ?\([\w$, ]*\) ?\{|(?:var|let|const) [\w$]+ ?= ?[^ ]|document\.(?:write|getElementById|createElement|querySelector|cookie|addEventListener)\b|<!(?:--|\[CDATA\[)|\{ ?"@(?:context|type)")/y;

/** So many units of a script are followed. */
const LONGEST = 20_000;

const OPENING = '([{';
const CLOSING = ')]}';

/** So many plain words in a row are not a script. */
const PROSE = /(?<!\p{L})(?:\p{L}{2,} ){5}/u;

/** So many times its own length is followed through a text: only where scripts do not close is it followed more than once. */
const TIMES_FOLLOWED = 4;

/**
 * Answers, for offsets of a text, the end of the remnant of a script that begins there: of statements that close all the brackets they
 * open. Undefined where there is none, or where it does not close. All answers together are linear in the text.
 */
export function scriptEnds(text: string): (from: number) => number | undefined {
  let left = TIMES_FOLLOWED * text.length;
  return from => {
    if (left <= 0 || !matchesAt(CERTAIN, text, from)) return undefined;
    const limit = Math.min(text.length, from + LONGEST);
    let at = from;
    let end = from;
    while (at < limit && matchesAt(OPENS, text, at)) {
      const statement = statementEnd(text, at, limit);
      if (statement === undefined) {
        at = limit;
        break;
      }
      end = statement;
      at = statement;
      while (/\s/.test(text.charAt(at))) at++;
    }
    left -= at - from;
    return end === from || PROSE.test(withoutStrings(text.slice(from, end))) ? undefined : end;
  };
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Behind the semicolon or the bracket that ends a statement; undefined where its brackets do not close. */
function statementEnd(text: string, from: number, limit: number): number | undefined {
  if (matchesAt(COMMENT, text, from)) return COMMENT.lastIndex;
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const unit = text.charAt(at);
    if (QUOTES.includes(unit)) {
      const end = text.indexOf(unit, at + 1);
      if (end < 0 || end > at + LONGEST_STRING) return undefined;
      at = end;
    } else if (OPENING.includes(unit)) depth++;
    else if (CLOSING.includes(unit)) {
      depth = Math.max(0, depth - 1);
      if (depth === 0 && !matchesAt(GOES_ON, text, at + 1)) return at + 1;
    } else if (unit === ';' && depth === 0) return at + 1;
  }
  return undefined;
}

const QUOTES = '"\'`';
const LONGEST_STRING = 2_000;
const COMMENT = /(?:\/\/ ?)?(?:<!--(?:[^>]{0,400}?-->)?|-->|<!\[CDATA\[|\]\]>)/y;

/** An expression goes on behind a bracket. */
const GOES_ON = /\s*[;,.)(}\]|&=?:[{]/y;

const withoutStrings = (script: string): string => script.replace(/"[^"]*"|'[^']*'/g, '');
