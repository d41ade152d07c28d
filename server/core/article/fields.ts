import type { FileProblem } from '../text/problem';
import type { Span } from '../text/span';
import { YAML_MESSAGES } from '../yaml/messages';
import type { YamlField, YamlMap, YamlNode } from '../yaml/types';
import { FIELD_MESSAGES } from './messages';

/** The longest part of a text that a message quotes. */
const QUOTED = 60;

export const quotable = (text: string): string => text.slice(0, QUOTED);

/** The fields of a map, of equal keys the first; each later one is a problem. */
export function uniqueFields(map: YamlMap, problems: FileProblem[]): YamlField[] {
  const seen = new Set<string>();
  return map.fields.filter(({ key, keySpan }) => {
    if (key === '' || !seen.has(key)) {
      seen.add(key);
      return true;
    }
    problems.push({ ...keySpan, code: 'duplicate-key', severity: 'error', message: FIELD_MESSAGES.twice(quotable(key)) });
    return false;
  });
}

export const wrongType = (node: YamlNode, message: string): FileProblem => ({
  ...placeOf(node),
  code: 'wrong-type',
  severity: 'error',
  message: node.kind === 'reference' ? YAML_MESSAGES.reference : message,
});

export const unknownField = ({ key, keySpan }: YamlField, known: string): FileProblem => ({
  ...keySpan,
  code: 'unknown-field',
  severity: 'warning',
  message: FIELD_MESSAGES.unknown(quotable(key), known),
});

export const placeOf = ({ start, end }: Span): Span => ({ start, end });
