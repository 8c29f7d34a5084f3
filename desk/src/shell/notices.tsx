import { useEffect, useState } from "preact/hooks";

/** A word about what has just happened. */
interface Notice {
  readonly number: number;
  readonly text: string;
  readonly bad: boolean;
}

let notices: readonly Notice[] = [];
let number = 0;
const listeners = new Set<() => void>();

function become(next: readonly Notice[]): void {
  notices = next;
  listeners.forEach((listener) => listener());
}

/** Tells the user, on the screen and to screen readers; for some seconds, or until it is closed where it is bad. */
export function tell(text: string, bad = false): void {
  const notice = { number: ++number, text, bad };
  become([...notices.slice(-3), notice]);
  if (!bad) {
    window.setTimeout(() => close(notice.number), 6_000);
  }
}

function close(which: number): void {
  become(notices.filter((notice) => notice.number !== which));
}

/** Where notices are shown. */
export function Notices() {
  const [, draw] = useState({});
  useEffect(() => {
    const listener = () => draw({});
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return (
    <div class="notices" role="status" aria-live="polite">
      {notices.map((notice) => (
        <div key={notice.number} class={notice.bad ? "notice bad" : "notice"}>
          <span>{notice.text}</span>
          <button type="button" class="quiet" onClick={() => close(notice.number)} aria-label="Close this message">
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
