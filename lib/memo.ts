/**
 * Remembers the latest `limit` results of a pure function by a string key. Bounded because the keys come from
 * addresses that anybody may ask for.
 */
export function memoize<Input, Output>(
  limit: number,
  keyOf: (input: Input) => string,
  compute: (input: Input) => Output,
): (input: Input) => Output {
  const kept = new Map<string, Output>();
  return (input) => {
    const key = keyOf(input);
    const known = kept.get(key);
    const value = known ?? compute(input);
    kept.delete(key);
    kept.set(key, value);
    const oldest = kept.keys().next();
    if (kept.size > limit && !oldest.done) kept.delete(oldest.value);
    return value;
  };
}
