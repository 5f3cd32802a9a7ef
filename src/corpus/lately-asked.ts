/** Remembers the answers for the keys asked for last, so many. A key that was asked for longer ago is asked anew. */
export function latelyAsked<Value>(count: number): (key: string, ask: () => Value) => Value {
  const answers = new Map<string, Value>();
  return (key, ask) => {
    const value = answers.get(key) ?? ask();
    answers.delete(key);
    answers.set(key, value);
    const [longestAgo] = answers.keys();
    if (answers.size > count && longestAgo !== undefined) answers.delete(longestAgo);
    return value;
  };
}
