import { useEffect, useState } from "preact/hooks";

/** Something with a state that tells when it has changed. */
export interface Observable<T> {
  readonly state: T;
  onChange(listener: () => void): () => void;
}

/** The state as it is now; the component is drawn anew when it changes. */
export function useObserved<T>(observable: Observable<T>): T {
  const { state } = observable;
  const [, draw] = useState({});
  useEffect(() => {
    // An effect comes after the drawing, and what has changed between them has told nobody.
    if (observable.state !== state) {
      draw({});
    }
    return observable.onChange(() => draw({}));
  }, [observable]);
  return state;
}
