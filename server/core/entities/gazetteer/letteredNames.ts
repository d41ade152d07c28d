import { foldForSearch } from '../../text/fold';

/** States and bodies that go by letters as often as in full, each with all its writings, the fullest first. None is short for another. */
const WRITINGS: readonly (readonly string[])[] = `
  United States of America;United States;U.S.A.;USA;U.S.;US
  United Kingdom;U.K.;UK
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
  WRITINGS.flatMap(all => all.map((each): [string, readonly string[]] => [plain(each), all])),
);

/** All writings of a state or a body that goes by letters, given one of them, with or without 'the'; none for any other name. */
export const letteredWritings = (name: string): readonly string[] => BY_WRITING.get(plain(name)) ?? [];
