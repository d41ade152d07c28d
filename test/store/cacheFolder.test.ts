import assert from 'node:assert/strict';
import { type CacheSurroundings, cacheFolderOf } from '../../server/node/cacheFolder';

describe('the folder of the caches', () => {
  const cases: readonly [what: string, surroundings: CacheSurroundings, folder: string][] = [
    ['Linux', { platform: 'linux', environment: {}, home: '/home/ada' }, '/home/ada/.cache/pressmark'],
    [
      'Linux with a folder of its own',
      { platform: 'linux', environment: { XDG_CACHE_HOME: '/fast' }, home: '/home/ada' },
      '/fast/pressmark',
    ],
    [
      'Linux with a relative folder, which counts for nothing',
      { platform: 'linux', environment: { XDG_CACHE_HOME: 'fast' }, home: '/home/ada' },
      '/home/ada/.cache/pressmark',
    ],
    ['macOS', { platform: 'darwin', environment: { XDG_CACHE_HOME: '/fast' }, home: '/Users/ada' }, '/Users/ada/Library/Caches/pressmark'],
    [
      'Windows',
      { platform: 'win32', environment: { LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' }, home: 'C:\\Users\\ada' },
      'C:\\Users\\ada\\AppData\\Local\\pressmark\\Cache',
    ],
    [
      'Windows without its variable',
      { platform: 'win32', environment: {}, home: 'C:\\Users\\ada' },
      'C:\\Users\\ada\\AppData\\Local\\pressmark\\Cache',
    ],
  ];
  for (const [what, surroundings, folder] of cases) it(`is known on ${what}`, () => assert.equal(cacheFolderOf(surroundings), folder));
});
