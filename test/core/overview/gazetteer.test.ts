import assert from 'node:assert/strict';
import { Gazetteer } from '../../../server/core/overview/gazetteer';
import { once } from '../../../server/core/text/characters';
import { finished } from '../../../server/core/text/inSteps';
import { CITY_LIST } from '../../../server/places/cityList';

const gazetteer = once(() => finished(Gazetteer.read(CITY_LIST)));
const place = (name: string, more: object = {}) => gazetteer().placeOf({ name, aliases: [], ...more });
const candidates = (name: string): string[] => {
  const placed = place(name);
  return 'candidates' in placed ? placed.candidates.map(({ name: called, country }) => `${called} ${country}`) : [];
};

describe('where a place is', () => {
  it('is said by the register, whatever its name', () => {
    assert.deepEqual(place('Paris', { coordinates: [33.66, -95.55] }), { at: [33.66, -95.55], source: 'register' });
  });

  it('is known where one place can be meant: a country, or a large city', () => {
    for (const [name, latitude, longitude] of [
      ['Khartoum', 15.6, 32.5],
      ['Addis Ababa', 9, 38.7],
      ['Ethiopia', 8.6, 39.6],
      ['Kinshasa', -4.3, 15.3],
      ['Democratic Republic of the Congo', -2.9, 23.6],
      ['New York', 40.7, -74],
    ] as const) {
      const placed = place(name);
      assert.ok('at' in placed, name);
      assert.ok(Math.hypot(placed.at[0] - latitude, placed.at[1] - longitude) < 1.5, `${name}: ${placed.at}`);
    }
    assert.ok('at' in place('Elsewhere', { aliases: ['Khartoum'] }));
  });

  it('is asked where several places have the name, the largest first', () => {
    assert.deepEqual(candidates('Halifax').slice(0, 2), ['Halifax CA', 'Halifax GB']);
    assert.equal(candidates('Tripoli')[0], 'Tripoli LY');
    assert.ok(candidates('Georgia').length !== 1);
  });

  it('is asked of a small place, for there may be another one of its name', () => assert.deepEqual(candidates('Entebbe'), ['Entebbe UG']));

  it('is not known where nothing has the name', () => assert.deepEqual(place('Blue Nile'), { candidates: [] }));

  it('is the country where a city of it has its name', () => {
    const placed = place('Djibouti');
    assert.ok('at' in placed && placed.source === 'geonames');
  });
});
