/** Small words that an office has before it: 'former deputy foreign minister'. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  (
    'acting army assistant chief deputy defence defense education energy environment executive finance foreign former general health home ' +
    'interim interior irrigation justice labour long-time longtime managing military opposition party police prime regional senior state ' +
    'then trade transport veteran vice water'
  ).split(' '),
);
