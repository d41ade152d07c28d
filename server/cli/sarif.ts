import type { Severity } from '../core/text/problem';
import type { PlacedProblem } from './placedProblem';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const RULES: Readonly<Record<string, string>> = {
  'copied-passage': 'A passage stands word for word in another place.',
  'reworded-passage': 'A passage stands in another place with a few words changed.',
  furniture: 'A line of the web page around the article.',
  'repeated-line': 'A line that stands in its article already.',
  'undated-article': 'An article without a publication date.',
  'impossible-date': 'A day that the calendar does not have.',
  'weekday-contradicts-date': 'A weekday that is not that of its date.',
  'date-after-publication': 'A date after the publication date, told as past.',
  'publication-date-contradicted': 'A text that cannot have been published on its publication date.',
  'unknown-entity': 'An annotation of an entity that is not in the register.',
  'ambiguous-name': 'A name that several entities of the register bear.',
};

/** Problems as a SARIF 2.1.0 log (OASIS standard, 2020); columns count UTF-16 units from 1. */
export function sarifLog(problems: readonly PlacedProblem[]) {
  const ids = [...new Set(problems.map(problem => problem.code))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Pressmark',
            rules: ids.map(id => ({
              id,
              shortDescription: { text: RULES[id] ?? `A mistake in a file of the project: ${id.replaceAll('-', ' ')}.` },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: problems.map(problem => ({
          ruleId: problem.code,
          ruleIndex: ids.indexOf(problem.code),
          level: LEVELS[problem.severity],
          message: { text: problem.message },
          locations: [{ physicalLocation: location(problem) }],
          relatedLocations: problem.related.map((related, id) => ({
            id,
            message: { text: related.message },
            physicalLocation: location(related),
          })),
        })),
      },
    ],
  };
}

const location = (place: Omit<PlacedProblem, 'code' | 'severity' | 'message' | 'related'>) => ({
  artifactLocation: { uri: place.file.split('/').map(encodeURIComponent).join('/') },
  region: { startLine: place.line, startColumn: place.column, endLine: place.endLine, endColumn: place.endColumn },
});
