/** Words before a name of the calendar: what is not a time expression by itself is one after them. */
const words = (list: string): readonly string[] => list.split(/\s+/);

const PREPOSITIONS = words(`in since until by of late early mid from through during between before`);

/** Signs that 'March' or 'May' is a month. */
export const MONTH_SIGNS = [
  ...PREPOSITIONS,
  ...words(`till last next this for after to and or each every - past previous following around about as on`),
];

/** Signs that a number out of our own century and the last is a year. */
export const YEAR_SIGNS = [
  ...PREPOSITIONS,
  ...words(
    `till for after to and or the fiscal calendar year its their his her around about circa than versus into on both a back as our over vs beyond throughout with at that is was did`,
  ),
];

/** Signs that 'spring' or 'fall' is a season. */
export const SEASON_SIGNS = [...PREPOSITIONS, ...words(`each every over this last next coming past previous following`)];
