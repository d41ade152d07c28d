import assert from 'node:assert/strict';
import { type AnalystListener, type Asking, createAnalysts, NO_ANALYSTS } from '../../server/analysts/analysts';
import { inOrder, portionsOf } from '../../server/analysts/inOrder';
import { type AskedText, answers, answerTo, type Question, type Wanted, workedOutIn } from '../../server/analysts/work';
import { workersFor } from '../../server/analysts/workers';
import { type Premises, readPremises } from '../../server/core/corpus/premises';
import { packFacts, textFactsOf } from '../../server/core/corpus/textFacts';
import { workedOut } from '../../server/core/corpus/workedOut';
import { atOnce } from '../../server/core/text/stages';
import { syntheticCorpus } from '../support/synthetic';

const TEXT: AskedText = { id: 'a.txt', text: 'They met on Tuesday, 4 September 2018.\n' };
const FACTS = { facts: packFacts(textFactsOf(TEXT.id, TEXT.text)), outline: undefined };

/** Analysts whose threads do what a test has them do, on a machine of 4 cores. */
function office() {
  const threads: { readonly listener: AnalystListener; readonly asked: Question[]; ended: boolean }[] = [];
  const log: string[] = [];
  const analysts = createAnalysts(listener => {
    const thread = { listener, asked: [] as Question[], ended: false };
    threads.push(thread);
    return {
      ask: question => thread.asked.push(question),
      end: () => {
        thread.ended = true;
      },
    };
  }, 4);
  return {
    threads,
    log,
    begin: (workers: number | null = null, wanted?: Wanted) => analysts.begin(workers, 1000, message => log.push(message), wanted),
    answer: (thread: number) => threads[thread]!.listener.answered(answerTo(threads[thread]!.asked.shift()?.texts ?? [])),
  };
}

const isMissing = async (asking: Asking) => assert.deepEqual(await asking.factsOf([TEXT]), [undefined]);

describe('threads that analyse articles', () => {
  it('are as many as suit the machine and the folder, or as are asked for', () => {
    assert.deepEqual(
      [1, 2, 3, 4, 16].map(cores => workersFor(null, 1000, cores)),
      [0, 1, 2, 3, 4],
    );
    assert.deepEqual(
      [0, 1, 2, 100].map(workers => workersFor(workers, 1000, 4)),
      [0, 1, 2, 8],
    );
    assert.equal(workersFor(2, 99, 4), 0);
  });

  it('are asked once they are ready, each for two portions at a time', async () => {
    const { threads, begin, answer } = office();
    const asking = begin(2);
    await isMissing(asking);
    for (const { listener } of threads) listener.ready();
    const answers = Array.from({ length: asking.ahead }, () => asking.factsOf([TEXT]));
    assert.deepEqual(
      threads.map(({ asked }) => asked.length),
      [2, 2],
    );
    answer(1);
    assert.deepEqual(
      threads.map(({ asked }) => asked.length),
      [2, 2],
    );
    for (const thread of [0, 0, 1, 1]) answer(thread);
    assert.deepEqual(
      await Promise.all(answers),
      answers.map(() => [FACTS]),
    );
  });

  it('are shared by folders, and end with the last of them', async () => {
    const { threads, log, begin, answer } = office();
    const [first, second] = [begin(1), begin(2)];
    assert.equal(threads.length, 2);
    threads[0]!.listener.ready();
    const answers = [first.factsOf([TEXT]), second.factsOf([TEXT])];
    first.end();
    first.end();
    await isMissing(first);
    answer(0);
    assert.deepEqual(await answers[0], [FACTS]);
    second.end();
    assert.deepEqual(await answers[1], [undefined]);
    assert.ok(threads.every(({ ended }) => ended));
    threads[0]!.listener.failed('1');
    assert.deepEqual(log, []);
  });

  it('are told once what each folder wants, and answer under its premises', async () => {
    const register = 'entities:\n  - {id: ghani, type: person, name: Ashraf Ghani}\n';
    const premises: Premises = { register, articleEntries: '', furniture: '', date: null };
    const other: Premises = { ...premises, register: '' };
    const { threads, begin } = office();
    const [one, two, none] = [begin(1, { premises, candidates: true }), begin(1, { premises: other }), begin(1)];
    threads[0]!.listener.ready();
    const text = { id: 'a.txt', text: 'Ashraf Ghani resigned on Tuesday.\n' };
    const factsOn = (on: Premises, candidates = false) => atOnce(workedOut(text.id, text.text, readPremises(on), candidates));
    const answerOf = answers();
    const sent: (Wanted | undefined)[] = [];
    const facts: unknown[] = [];
    for (const asking of [one, two, one, none, two]) {
      const asked = asking.factsOf([text]);
      const question = threads[0]!.asked.shift()!;
      sent.push(question.said);
      threads[0]!.listener.answered(answerOf(question));
      facts.push(...(await asked));
    }
    assert.deepEqual(sent, [{ premises, candidates: true }, { premises: other }, undefined, undefined, undefined]);
    const plain = { facts: packFacts(textFactsOf(text.id, text.text)), outline: undefined };
    assert.deepEqual(facts, [factsOn(premises, true), factsOn(other), factsOn(premises, true), plain, factsOn(other)]);
  });

  it('leave to whoever asked what they did when they fail, and what no thread can do', async () => {
    const { threads, log, begin, answer } = office();
    const asking = begin(2);
    for (const { listener } of threads) listener.ready();
    const answers = [asking.factsOf([TEXT]), asking.factsOf([TEXT]), asking.factsOf([TEXT])];
    threads[0]!.listener.failed('out of memory');
    assert.deepEqual(await answers[0], [undefined]);
    assert.deepEqual(await answers[2], [undefined]);
    answer(1);
    assert.deepEqual(await answers[1], [FACTS]);
    threads[1]!.listener.failed('1');
    await isMissing(asking);
    assert.equal(log.length, 2);
    assert.match(log[0]!, /out of memory/);
  });

  it('leave out an article that cannot be analysed, and say which', async () => {
    const broken = { id: 'b.txt', text: null as unknown as string };
    const { threads, log, begin } = office();
    const asking = begin(1);
    threads[0]!.listener.ready();
    const answer = asking.factsOf([TEXT, broken, TEXT]);
    threads[0]!.listener.answered(answerTo(threads[0]!.asked[0]!.texts));
    assert.deepEqual(await answer, [FACTS, undefined, FACTS]);
    assert.equal(log.length, 1);
    assert.match(log[0]!, /b\.txt: TypeError/);
  });

  it('answer to texts side by side what they answer to each by itself, long and broken ones among them', () => {
    const premises = readPremises({ register: '', articleEntries: '', furniture: '', date: null });
    const { articles } = syntheticCorpus(12);
    const texts: AskedText[] = articles.map(({ id, text }) => ({ id, text }));
    texts.splice(
      5,
      0,
      {
        id: 'long.txt',
        text: texts
          .map(({ text }) => text)
          .join('\n')
          .repeat(3),
      },
      { id: 'broken.txt', text: null as unknown as string },
    );
    assert.ok((texts[5]?.text.length ?? 0) > 50_000);
    for (const candidates of [false, true]) {
      const together = answerTo(texts, { premises, candidates });
      const apart = texts.map(text => answerTo([text], { premises, candidates }));
      assert.deepEqual(workedOutIn(together), apart.flatMap(workedOutIn));
      assert.equal(together.failures.length, 1);
      assert.match(together.failures[0] ?? '', /^broken\.txt: TypeError/);
    }
  });

  it('are done without where none can be started', async () => {
    const log: string[] = [];
    const analysts = createAnalysts(() => {
      throw new Error('no threads here');
    }, 4);
    const asking = analysts.begin(null, 1000, message => log.push(message));
    await isMissing(asking);
    asking.end();
    assert.match(log.join('\n'), /no threads here/);
    await isMissing(NO_ANALYSTS.begin(2, 1000, message => assert.fail(message)));
  });
});

describe('work in order', () => {
  it('has its outcomes in the order of its inputs, and only so much under way', async () => {
    let underWay = 0;
    let most = 0;
    const work = async (input: number) => {
      most = Math.max(most, ++underWay);
      await new Promise(resolve => setTimeout(resolve, (input * 7) % 5));
      underWay--;
      return input;
    };
    const outcomes: number[] = [];
    for await (const outcome of inOrder(
      Array.from({ length: 20 }, (_, input) => input),
      3,
      work,
    ))
      outcomes.push(outcome);
    assert.deepEqual(
      outcomes,
      [...outcomes].sort((a, b) => a - b),
    );
    assert.equal(outcomes.length, 20);
    assert.equal(most, 3);
  });

  it('fails where its input has its turn', async () => {
    const outcomes: number[] = [];
    const work = async (input: number) => (input === 2 ? Promise.reject(new Error('broken')) : input);
    await assert.rejects(async () => {
      for await (const outcome of inOrder([0, 1, 2, 3], 4, work)) outcomes.push(outcome);
    }, /broken/);
    assert.deepEqual(outcomes, [0, 1]);
  });

  it('takes lists in portions', () => {
    assert.deepEqual([...portionsOf([1, 2, 3, 4, 5], 2)], [[1, 2], [3, 4], [5]]);
    assert.deepEqual([...portionsOf([], 2)], []);
  });
});
