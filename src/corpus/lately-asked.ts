/** Remembers the answers for the keys asked for last, so many. A key that was asked for longer ago is asked anew. */
export function latelyAsked<Value>(count: number): (key: string, ask: () => Value) => Value {
  const answers = new Map<string, Value>();
  let last: { key: string; value: Value } | undefined;
  return (key, ask) => {
    if (last?.key === key) return last.value;
    const value = answers.get(key) ?? ask();
    answers.delete(key);
    answers.set(key, value);
    if (answers.size > count) answers.delete(answers.keys().next().value ?? key);
    last = { key, value };
    return value;
  };
}
