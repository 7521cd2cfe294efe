/** Give a function that works out an answer once for as long as it is asked the same. */
export function keepLast<A, B>(work: (asked: A) => B): (asked: A) => B {
  let known: { readonly asked: A; readonly answer: B } | undefined;
  return (asked) => {
    if (known === undefined || known.asked !== asked) known = { asked, answer: work(asked) };
    return known.answer;
  };
}
