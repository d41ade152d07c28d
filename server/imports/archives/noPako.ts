/**
 * Takes the place of pako in the bundle, for warcio is given only what was unpacked before: what it would unpack by pako is never asked for.
 */
class Unused {}

export default { Inflate: Unused, Deflate: Unused };
