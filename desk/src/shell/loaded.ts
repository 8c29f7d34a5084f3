import { useCallback, useEffect, useRef, useState } from "preact/hooks";

/** Something that is read from the server. */
export interface Loaded<T> {
  readonly value: T | null;
  readonly error: Error | null;
  readonly loading: boolean;
  /** Reads it again; what is there stays until the new is. */
  readonly reload: () => void;
  readonly set: (value: T) => void;
}

/** Reads when `inputs` change; answers that come too late are dropped. */
export function useLoaded<T>(read: (signal: AbortSignal) => Promise<T>, inputs: readonly unknown[]): Loaded<T> {
  const [value, set] = useState<T | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [loading, setLoading] = useState(true);
  const [again, setAgain] = useState(0);
  const reader = useRef(read);
  reader.current = read;
  useEffect(() => {
    const abort = new AbortController();
    setLoading(true);
    reader.current(abort.signal).then(
      (read) => {
        if (!abort.signal.aborted) {
          set(read);
          setError(null);
          setLoading(false);
        }
      },
      (failure: unknown) => {
        if (!abort.signal.aborted) {
          setError(failure instanceof Error ? failure : new Error(String(failure)));
          setLoading(false);
        }
      },
    );
    return () => abort.abort();
  }, [...inputs, again]);
  const reload = useCallback(() => setAgain((count) => count + 1), []);
  return { value, error, loading, reload, set };
}

/** A value that follows another one after it has rested for a while. */
export function useRested<T>(value: T, milliseconds: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(value), milliseconds);
    return () => window.clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}
