import assert from 'node:assert/strict';
import type { Draft } from '../../server/report/draft';
import type { Piece } from '../../server/report/pieces';
import {
  type Asking,
  WRITES_HERE,
  type WritingListener,
  type WritingThread,
  writesOnThreads,
  writesWhatIsSent,
} from '../../server/report/reportWriter';

const ARTICLES = Array.from({ length: 450 }, (_, nth) => `${nth}.txt`);

const DRAFT: Draft = {
  format: 'docx',
  style: 'mla',
  language: 'en-US',
  name: 'annotations',
  title: 'All annotations',
  about: ['450 passages.'],
  sources: ARTICLES.slice(0, 25).map(article => ({ article, header: { title: { value: `Title of ${article}`, source: 'headline' } } })),
  articles: ARTICLES,
  parts: [
    { heading: 'One', passages: 300 },
    { heading: 'Two', passages: 150 },
  ],
  passages: ARTICLES.map(article => ({
    article,
    header: { title: { value: article, source: 'headline' } },
    text: `Passage of ${article}`,
    marks: [],
    annotations: [],
  })),
  entries: [],
  names: new Map(),
  colors: new Map(),
  quotes: new Map(),
  lost: ['lost'],
  leftOut: ['left out'],
};

describe('the thread that writes a report', () => {
  function asking() {
    const nothing = (): void => undefined;
    const heard = { shares: [] as number[], log: [] as string[], cancel: nothing, listening: 0 };
    const asked: Asking = {
      async inSteps(steps) {
        for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
      },
      report: share => void heard.shares.push(share),
      onCancelled(listener) {
        heard.cancel = listener;
        heard.listening++;
        return { dispose: () => void heard.listening-- };
      },
      log: message => void heard.log.push(message),
    };
    return { heard, asked };
  }

  /** A thread as others would run it: what goes to it and comes from it is copied. */
  function thread({ said }: WritingListener, sent: Piece[], ended: () => void): WritingThread {
    let take: (piece: Piece) => void = () => undefined;
    setTimeout(() => {
      take = writesWhatIsSent(each => said(structuredClone(each)));
      for (const piece of sent) take(piece);
    });
    return {
      send(piece) {
        const copy = structuredClone(piece);
        sent.push(copy);
        take(copy);
      },
      end: ended,
    };
  }

  it('writes what would be written without it, is sent small pieces and ends with its report', async () => {
    const { heard, asked } = asking();
    const sent: Piece[] = [];
    let ended = 0;
    const draft: Draft = { ...DRAFT, format: 'html' };
    const written = await writesOnThreads(listener => thread(listener, sent, () => ended++)).write(draft, asked);
    assert.deepEqual(written, await WRITES_HERE.write(draft, asking().asked));
    assert.match(JSON.stringify(written.files), /<h2 class=\\"heading\\">Two<\/h2>\\n<section class=\\"entry\\">\\n.*Passage of 300\.txt/);
    assert.deepEqual([written.lost, written.leftOut], [['lost'], ['left out']]);
    assert.equal(Math.max(...sent.map(piece => ('list' in piece ? piece.items.length : 0))), 200);
    assert.deepEqual([ended, heard.listening, heard.log], [1, 0, []]);
    assert.ok(heard.shares.length > 20, 'it says how far it is');
    assert.deepEqual(
      heard.shares,
      [...heard.shares].sort((a, b) => a - b),
    );
  }).timeout(60_000);

  it('is ended at once where the report is cancelled', async () => {
    const { heard, asked } = asking();
    let ended = 0;
    const writing = writesOnThreads(() => ({ send: () => undefined, end: () => void ended++ })).write(DRAFT, asked);
    heard.cancel();
    await assert.rejects(writing, /The report was cancelled/);
    assert.deepEqual([ended, heard.listening], [1, 0]);
  });

  it('is done without where it does not start; where it ends later, that is said', async () => {
    const small: Draft = { ...DRAFT, format: 'md', parts: [], passages: [], sources: [] };
    for (const start of [
      () => {
        throw new Error('no threads here');
      },
      ({ failed }: WritingListener): WritingThread => {
        setTimeout(() => failed('no threads here'));
        return { send: () => undefined, end: () => undefined };
      },
    ]) {
      const { heard, asked } = asking();
      const { files } = await writesOnThreads(start).write(small, asked);
      assert.match(JSON.stringify(files), /# All annotations/);
      assert.match(heard.log.join(), /no threads here/);
    }
    const ends = writesOnThreads(({ said, failed }) => {
      setTimeout(() => {
        said({ share: 0 });
        failed('out of memory');
      });
      return { send: () => undefined, end: () => undefined };
    });
    await assert.rejects(ends.write(small, asking().asked), /its thread ended \(out of memory\)/);
  });

  it('refuses a style that cannot be used with the sentence that says so', async () => {
    const { asked } = asking();
    const draft: Draft = { ...DRAFT, style: { name: 'mine.csl', text: '<html/>' } };
    await assert.rejects(
      writesOnThreads(listener => thread(listener, [], () => undefined)).write(draft, asked),
      /mine\.csl is not a citation style/,
    );
  });
});
