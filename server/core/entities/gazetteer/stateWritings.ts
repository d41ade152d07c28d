import { foldForSearch } from '../../text/fold';
import { STATE_NAMES } from '../words/stateNames';

/** States and bodies that go by letters as often as in full. */
const LETTERED = `
  United States;United States of America;U.S.A.;USA;U.S.;US
  United Kingdom;United Kingdom of Great Britain and Northern Ireland;U.K.;UK
  United Arab Emirates;U.A.E.;UAE
  United Nations;U.N.;UN
  European Union;E.U.;EU
  Soviet Union;U.S.S.R.;USSR
`
  .trim()
  .split('\n')
  .map(line => line.trim().split(';'));

/** Without what makes no difference between two writings. */
const plain = (name: string): string => foldForSearch(name).replaceAll('.', '').replace(/^the /, '');

const BY_WRITING: ReadonlyMap<string, readonly string[]> = new Map(
  [...STATE_NAMES, ...LETTERED].flatMap(all => all.map((each): [string, readonly string[]] => [plain(each), all])),
);

/**
 * All writings of a state, which has an official name, or of a body that goes by letters, the usual one first, given one of them with or without
 * 'the'; none for any other name. None of them is short for another.
 */
export const stateWritings = (name: string): readonly string[] => BY_WRITING.get(plain(name)) ?? [];

const LETTERS: ReadonlySet<string> = new Set(LETTERED.flatMap(all => all.filter(each => !each.includes(' ')).map(plain)));

/** True for the letters that a state or a body goes by. */
export const isByLetters = (name: string): boolean => LETTERS.has(plain(name));
