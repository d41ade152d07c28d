import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 compile less for speed: half of what a folder of a thousand articles costs is compiling code that is used for a second, and with this a
 * third of all is saved. A function is optimised when it has run twice as long as by default, and few others are made a part of it; what is
 * optimised so runs no slower, for it is smaller. To be called before a process does anything else; counts for its threads, too.
 */
export function compileLess(): void {
  setFlagsFromString('--interrupt-budget=300000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
}
