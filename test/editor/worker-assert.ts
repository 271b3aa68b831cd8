// Stands in for `node:assert/strict` in the suites' bundle for the worker host, where there is no Node.
// What is not here fails by name in that host; add it when a suite wants it.

/** An assertion that failed; mocha prints the difference of `expected` and `actual`. */
class AssertionError extends Error {
  readonly showDiff: boolean;

  constructor(
    message: string,
    readonly actual?: unknown,
    readonly expected?: unknown,
  ) {
    super(message);
    this.name = 'AssertionError';
    this.showDiff = expected !== undefined;
  }
}

/** Throws unless `value` is truthy. */
function ok(value: unknown, message = `${show(value)} is not truthy`): asserts value {
  if (!value) throw new AssertionError(message);
}

/** Throws unless both are the same value (`Object.is`). */
function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) {
    throw new AssertionError(message ?? `${show(actual)} is not ${show(expected)}`, actual, expected);
  }
}

/** Throws where both are the same value (`Object.is`). */
function notEqual(actual: unknown, expected: unknown, message = `both are ${show(actual)}`): void {
  if (Object.is(actual, expected)) throw new AssertionError(message);
}

/** Throws unless both hold the same plain data: what JSON keeps, keys in any order. */
function deepEqual(actual: unknown, expected: unknown, message = 'the values differ'): void {
  if (show(actual) !== show(expected)) throw new AssertionError(message, actual, expected);
}

/** Throws unless `pattern` is found in `text`. */
function match(text: string, pattern: RegExp, message = `${show(text)} does not match ${pattern}`): void {
  if (!pattern.test(text)) throw new AssertionError(message);
}

/** Throws where `pattern` is found in `text`. */
function doesNotMatch(text: string, pattern: RegExp, message = `${show(text)} matches ${pattern}`): void {
  if (pattern.test(text)) throw new AssertionError(message);
}

/** Throws unless the promise is rejected. */
async function rejects(promise: Promise<unknown>, message = 'the promise was not rejected'): Promise<void> {
  const rejected = await promise.then(
    () => false,
    () => true,
  );
  ok(rejected, message);
}

/** Throws. */
function fail(message = 'failed'): never {
  throw new AssertionError(message);
}

function show(value: unknown): string {
  return JSON.stringify(value, sortKeys) ?? String(value);
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export default Object.assign(ok, {
  AssertionError,
  ok,
  equal,
  notEqual,
  deepEqual,
  match,
  doesNotMatch,
  rejects,
  fail,
});
