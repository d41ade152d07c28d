/** A table of small values as one text, in which an entry is looked up without anything else of it being read. */

const [BETWEEN, BEHIND_KEY] = ['\n', '\t'];

/** By key, numbers by numbers, as in `{abc: {0: 12, 7: 3}}`; throws where a key cannot be written. */
export function tableText(table) {
  const keys = Object.keys(table).sort();
  const wrong = keys.find(key => key.includes(BETWEEN) || key.includes(BEHIND_KEY));
  if (wrong !== undefined) throw new Error(`The key ${JSON.stringify(wrong)} cannot be written.`);
  return keys
    .map(key => {
      const values = Object.entries(table[key]).map(([under, value]) => `${under}:${value}`);
      return key + BEHIND_KEY + values.join();
    })
    .join(BETWEEN);
}

/** The table of a {@link tableText}, for reading by key. */
export function tableIn(text) {
  const starts = [];
  for (let at = 0; at >= 0 && at < text.length; ) {
    starts.push(at);
    const end = text.indexOf(BETWEEN, at);
    at = end < 0 ? -1 : end + 1;
  }
  const known = new Map();
  const find = key => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = starts[middle];
      const end = text.indexOf(BEHIND_KEY, start);
      const there = text.slice(start, end);
      if (there === key) return valuesIn(text.slice(end + 1, starts[middle + 1] ?? text.length));
      if (there < key) low = middle + 1;
      else high = middle;
    }
    return undefined;
  };
  return new Proxy(
    {},
    {
      get(_, key) {
        if (typeof key !== 'string') return undefined;
        if (!known.has(key)) known.set(key, find(key));
        return known.get(key);
      },
    },
  );
}

const valuesIn = written =>
  Object.fromEntries(
    written
      .trimEnd()
      .split(',')
      .map(each => each.split(':').map(Number)),
  );
