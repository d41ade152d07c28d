/** A name as CSL-JSON has it; `literal` is that of an agency, or one whose parts are not known. */
export type SourceName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** Words that only organisations are called by. */
const ORGANISATION =
  /\b(?:agenc(?:y|ies)|staff|news|press|desk|team|editors?|editorial|board|bureau|reporters?|correspondents?|times|post|service|network|radio|tv|television|media|office|ministry|department|university|institute|centre|center|council|committee|commission|union|group|association|foundation|party|company|government|bank|office|reuters|xinhua|tass|bbc|cnn|afp|ap|dpa|the)\b/i;

/** Words between given names and a family name that belong to the latter. */
const PARTICLE = /^(?:de|del|della|di|da|dos|du|la|le|van|von|der|den|ten|ter|zu|zum|zur|al|el|bin|ibn|abu|af|av)$/i;

const SUFFIX = /^(?:jr|sr|ii|iii|iv|ph\.?d|md)\.?$/i;

/**
 * The people and agencies that a byline names, in order: 'Jane Doe and John Smith' are two, 'Doe, Jane; Smith, John' as well. What is not
 * clearly a person's name stays whole.
 */
export function authorsOf(byline: string): SourceName[] {
  const line = byline
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/^(?:by|from|written by|reported by)\s+/i, '')
    .replace(/(?<![\s,;|])[\s,;|]+$|(?<=\p{Ll}{2})\.$/gu, '');
  if (line === '') return [];
  if (line.includes(';')) return line.split(';').flatMap(name => nameOf(name));
  const parts = line
    .split(/,\s*(?:and|&)|,|\band\b|&|\s\/|\/\s/i)
    .map(part => part.trim())
    .filter(part => part !== '');
  const [first = '', second = '', ...others] = parts;
  // 'Doe, Jane' is one person; a list of people has a name of two words before the comma.
  if (others.length === 0 && /^[^,]*,[^,]*$/.test(line) && !/\s/.test(first) && isPersonal(`${second} ${first}`))
    return [{ family: first, given: second }];
  return parts.flatMap((part, index) => (index > 0 && SUFFIX.test(part) ? [] : nameOf(part)));
}

function nameOf(written: string): SourceName[] {
  const name = written.trim();
  if (name === '') return [];
  const inverted = /^([^,]+),\s*([^,]+)$/.exec(name);
  if (inverted !== null && isPersonal(`${inverted[2]} ${inverted[1]}`))
    return [{ family: (inverted[1] ?? '').trim(), given: inverted[2] ?? '' }];
  if (!isPersonal(name)) return [{ literal: name }];
  const words = name.split(' ');
  let from = words.length - 1;
  while (from > 1 && PARTICLE.test(words[from - 1] ?? '')) from--;
  return [{ given: words.slice(0, from).join(' '), family: words.slice(from).join(' ') }];
}

/** Two to five words that begin as names do, and none that an organisation is called by. */
function isPersonal(name: string): boolean {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 5 || ORGANISATION.test(name)) return false;
  return words.every(word => PARTICLE.test(word) || /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word));
}
