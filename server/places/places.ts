import { Gazetteer } from '../core/overview/gazetteer';

let loaded: Promise<Gazetteer> | undefined;

/**
 * The places of the world, loaded when they are first needed and read by `inSteps`; where they cannot be, a gazetteer of no place, and `failed` gets
 * the reason.
 */
export function loadGazetteer(
  inSteps: (steps: Generator<undefined, Gazetteer>) => Promise<Gazetteer>,
  failed: (reason: string) => void,
): Promise<Gazetteer> {
  loaded ??= import('./cityList').then(
    ({ CITY_LIST }) => inSteps(Gazetteer.read(CITY_LIST)),
    (error: unknown) => {
      loaded = undefined;
      failed(error instanceof Error ? error.message : String(error));
      return new Gazetteer();
    },
  );
  return loaded;
}
