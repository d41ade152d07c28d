import { Corpus } from '../../../server/core/corpus/corpus';

const REGISTER = `entities:
  - {id: maria-keller, type: person, name: Maria Keller, aliases: [Keller]}
  - {id: jonas-brandt, type: person, name: Jonas Brandt, aliases: [Brandt]}
  - {id: port-authority, type: organisation, name: Port Authority}
  - {id: halifax, type: place, name: Halifax}
`;

const ENTRIES = `articles:
  a.txt: {date: 2018-03-05}
  b.txt: {date: 2018-04}
  c.txt: {date: 2019-01-10}
`;

/** Three dated articles and one without a date. */
export const ARTICLES: Readonly<Record<string, string>> = {
  'a.txt': 'Maria Keller met Jonas Brandt in Halifax. Keller thanked the Port Authority.\n\nBrandt left. Halifax was quiet.\n',
  'b.txt': 'Keller and Brandt spoke again. Keller and Brandt agreed.\n',
  'c.txt': 'Halifax has a port. The Port Authority runs it.\n\nMaria Keller was not there.\n',
  'd.txt': 'Maria Keller wrote to Jonas Brandt.\n',
};

export function worldOf(articles: Readonly<Record<string, string>> = ARTICLES, register = REGISTER, entries = ENTRIES): Corpus {
  const corpus = new Corpus();
  corpus.apply([
    { kind: 'register', text: register },
    { kind: 'articleEntries', text: entries },
    ...Object.entries(articles).map(([id, text]) => ({ kind: 'article' as const, id, text })),
  ]);
  return corpus;
}
