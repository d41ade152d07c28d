/**
 * How many planted copies are found, and how fast: run by `bench.ts` and `eval.ts`, which bundle this first. The first argument is a
 * number of synthetic paragraphs, or the folder of the labelled data. Prints {@link ReuseFigures} as JSON.
 */
import { plantReuse, syntheticParagraphs } from '../support/plantedReuse';
import { evalReuse, measureReuse, type ReuseFigures } from './evalReuse';

const [argument = ''] = process.argv.slice(2);
const paragraphs = Number(argument);
const figures: ReuseFigures[] =
  paragraphs > 0 ? [measureReuse('synthetic', plantReuse(syntheticParagraphs(paragraphs)))] : evalReuse(argument);
process.stdout.write(JSON.stringify(figures));
