/** The part of `node:assert/strict` that tests in the web worker's host use; the build puts it in that module's place. */
function fail(message: string): never {
  throw new Error(message);
}

const show = (value: unknown): string => JSON.stringify(value)?.slice(0, 500) ?? String(value);

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)));
}

function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message ?? `${show(value)} is not true`);
}

export default Object.assign(ok, {
  ok,
  equal(actual: unknown, expected: unknown, message?: string): void {
    if (!Object.is(actual, expected)) fail(message ?? `${show(actual)} is not ${show(expected)}`);
  },
  notEqual(actual: unknown, expected: unknown, message?: string): void {
    if (Object.is(actual, expected)) fail(message ?? `both are ${show(expected)}`);
  },
  deepEqual(actual: unknown, expected: unknown, message?: string): void {
    if (!same(actual, expected)) fail(message ?? `${show(actual)} is not like ${show(expected)}`);
  },
  match(actual: string, pattern: RegExp, message?: string): void {
    if (!pattern.test(actual)) fail(message ?? `${show(actual)} does not match ${pattern}`);
  },
  doesNotMatch(actual: string, pattern: RegExp, message?: string): void {
    if (pattern.test(actual)) fail(message ?? `${show(actual)} matches ${pattern}`);
  },
  fail,
});
