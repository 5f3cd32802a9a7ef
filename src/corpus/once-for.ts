import { ownString } from '../symbols/own-string.ts';

/** Beyond this nobody asks for most of them again. */
const [mostTexts, longestText] = [50_000, 400];

/** What `make` makes of a short text such as a title, which many documents share, made once. What is made must not be changed. */
export function onceForText<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, { made: Made }>();
  return (text) => {
    const kept = known.get(text);
    if (kept) return kept.made;
    if (text.length > longestText) return make(text);
    const own = ownString(text);
    const made = make(own);
    if (known.size >= mostTexts) known.clear();
    known.set(own, { made });
    return made;
  };
}

/** What `make` makes of an object, made when it is first asked for and kept as long as the object is. */
export function onceFor<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { made: Made }>();
  return (of) => {
    const kept = known.get(of);
    if (kept) return kept.made;
    const made = make(of);
    known.set(of, { made });
    return made;
  };
}

/**
 * What `make` makes of an object, made once for all who ask for it before somebody asks for another. What is held on to weakly outlives all looks of V8 but that through the whole memory, and
 * everything with it: where objects are many, and each is asked for a few times in a row, that is several times as dear.
 */
export function onceForLast<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  let last: { of: Of; made: Made } | undefined;
  return (of) => {
    if (last?.of !== of) last = { of, made: make(of) };
    return last.made;
  };
}
