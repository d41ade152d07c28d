/** Words before and behind a name that are cues to what it names. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before a place: in a line of figures, the name of a city without one of them is that of a team. */
export const WHERE = words('in at from to into near outside of');
export const TOWARDS = words('in at from to into outside across around through toward towards via');
export const INSIDE = words('in near outside');
/** Before 'the' and a place. */
export const THROUGHOUT = words('in at from across around into throughout near');
/** Behind an organisation. */
export const BODY_NOUNS = words('news newspaper agency newsletter spokesman spokeswoman officials shares executives bank party');
/** Before a person. */
export const SAID = words('said says added told');
