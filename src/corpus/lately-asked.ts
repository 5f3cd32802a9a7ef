/**
 * Remembers the answers for the keys asked for last, at least so many and less than twice as many. A key that was asked for longer ago is asked anew. Keys are not taken out one by one: a map that is
 * changed so has its table made anew every few times, and each that stood until then stays, with all it holds, until V8 looks through all memory.
 */
export function latelyAsked<Value>(count: number): (key: string, ask: () => Value) => Value {
  let answers = new Map<string, Value>();
  let before = new Map<string, Value>();
  return (key, ask) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const value = before.get(key) ?? ask();
    answers.set(key, value);
    if (answers.size >= count) {
      before = answers;
      answers = new Map();
    }
    return value;
  };
}
