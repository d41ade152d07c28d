import { cleanOptionsOf } from '../core/clean/options';
import type { ProblemSetting, Settings, SeveritySetting } from '../protocol';
import { defaultSettings as defaults } from '../settings';

const SEVERITIES: readonly SeveritySetting[] = ['error', 'warning', 'information', 'hint', 'off'];

/** What a client sent for `pressmark`, with every missing or unusable value replaced by its default. */
export function settingsOf(sent: unknown): Settings {
  const root = recordOf(sent);
  const files = recordOf(root['files']);
  const problems = recordOf(root['problems']);
  const hints = recordOf(root['hints']);
  const lenses = recordOf(root['lenses']);
  return {
    files: {
      include: stringsOf(files['include']) ?? defaults.files.include,
      exclude: stringsOf(files['exclude']) ?? defaults.files.exclude,
      maxSizeKB: positiveOf(files['maxSizeKB']) ?? defaults.files.maxSizeKB,
      maxCount: positiveOf(files['maxCount']) ?? defaults.files.maxCount,
    },
    cache: booleanOf(root['cache']) ?? defaults.cache,
    problems: Object.fromEntries(
      Object.entries(defaults.problems).map(([name, severity]) => [name, severityOf(problems, name as ProblemSetting) ?? severity]),
    ) as Record<ProblemSetting, SeveritySetting>,
    hints: { dates: booleanOf(hints['dates']) ?? defaults.hints.dates },
    lenses: {
      copies: booleanOf(lenses['copies']) ?? defaults.lenses.copies,
      register: booleanOf(lenses['register']) ?? defaults.lenses.register,
    },
    clean: cleanOptionsOf(recordOf(root['clean'])),
    annotator: typeof root['annotator'] === 'string' ? root['annotator'] : defaults.annotator,
    workers: countOf(root['workers']) ?? defaults.workers,
  };
}

/** Old names of settings, from before 0.2. Clients send defaults as if they were set, so a default does not count against an old name. */
const FORMER_NAMES: Readonly<Partial<Record<ProblemSetting, string>>> = { staleCleaned: 'staleCopy' };

function severityOf(problems: Readonly<Record<string, unknown>>, name: ProblemSetting): SeveritySetting | undefined {
  const [value, former] = [name, FORMER_NAMES[name]].map(key =>
    key === undefined ? undefined : SEVERITIES.find(known => known === problems[key]),
  );
  return former !== undefined && (value === undefined || value === defaults.problems[name]) ? former : value;
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const stringsOf = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : undefined;

const positiveOf = (value: unknown): number | undefined => (typeof value === 'number' && value > 0 ? value : undefined);

const countOf = (value: unknown): number | undefined => (Number.isInteger(value) && Number(value) >= 0 ? Number(value) : undefined);

const booleanOf = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
