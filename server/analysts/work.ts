import type { ArticleId } from '../core/article/types';
import { factsUnder } from '../core/corpus/factsUnder';
import { type Premises, type ReadPremises, readPremises } from '../core/corpus/premises';
import { packFacts, textFactsOf } from '../core/corpus/textFacts';

/** A text whose facts are asked for. */
export interface AskedText {
  readonly id: ArticleId;
  readonly text: string;
  /** The code of its language, where `articles.yaml` gives one. */
  readonly given?: string | undefined;
}

/** What an analyst answers to some texts, as one message: the facts of all of them, packed, one behind the other. */
export interface Answer {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** By text, where its facts end; those that failed have none. */
  readonly ends: readonly number[];
  /** What went wrong, an error for each text that failed. */
  readonly failures: readonly string[];
}

/** What is worked out beside what the texts say by themselves. */
export interface Wanted {
  /** What follows under these. */
  readonly premises: Premises;
  /** True for the names that are proposed, too. */
  readonly candidates?: boolean;
}

/** What a thread is asked. What is wanted is sent once, and named by a number from then on. */
export interface Question {
  readonly texts: readonly AskedText[];
  readonly wanted: number;
  readonly said?: Wanted;
}

/** Answers questions one after the other, on whatever thread it is called. */
export function answers(): (question: Question) => Answer {
  const known = new Map<number, ReadWanted>();
  return ({ texts, wanted, said }) => {
    if (said !== undefined) known.set(wanted, { premises: readPremises(said.premises), candidates: said.candidates === true });
    return answerTo(texts, known.get(wanted));
  };
}

/** As {@link Wanted}, with the files of the premises parsed. */
export interface ReadWanted {
  readonly premises: ReadPremises;
  readonly candidates: boolean;
}

/** Works out the facts of texts, with what is wanted beside them. */
export function answerTo(texts: readonly AskedText[], wanted?: ReadWanted): Answer {
  const failures: string[] = [];
  const packed = texts.map(({ id, text, given }) => {
    try {
      return packFacts(wanted === undefined ? textFactsOf(id, text, given) : factsUnder(id, text, wanted.premises, wanted.candidates));
    } catch (error) {
      failures.push(`${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return NOTHING;
    }
  });
  const bytes = new Uint8Array(packed.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  const ends = packed.map(facts => {
    bytes.set(facts, end);
    end += facts.length;
    return end;
  });
  return { bytes, ends, failures };
}

/** By text, its facts as `packFacts` gives them; undefined for one that failed. */
export function factsIn({ bytes, ends }: Answer): (Uint8Array | undefined)[] {
  return ends.map((end, index) => {
    const start = ends[index - 1] ?? 0;
    return end > start ? bytes.subarray(start, end) : undefined;
  });
}

const NOTHING = new Uint8Array();
