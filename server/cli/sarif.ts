import type { Severity } from '../core/text/problem';
import { otherRule, RULES } from './messages';
import type { PlacedProblem } from './placedProblem';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
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
              shortDescription: { text: RULES[id] ?? otherRule(id) },
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
