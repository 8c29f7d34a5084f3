/** Sets and clears timers; a test's own goes by hand. */
export interface Timers {
  set(work: () => void, milliseconds: number): number;
  clear(timer: number): void;
  now(): number;
}

export const TIMERS: Timers = {
  set: (work, milliseconds) => window.setTimeout(work, milliseconds),
  clear: (timer) => window.clearTimeout(timer),
  now: () => Date.now(),
};

/**
 * Says when to save: a while after the last change, but not longer after the first one than a limit, so that somebody who
 * never pauses is saved too.
 */
export class Autosave {
  private timer: number | null = null;
  private first: number | null = null;

  constructor(
    private readonly work: () => void,
    private readonly timers: Timers,
    private readonly pause = 1500,
    private readonly limit = 10_000,
  ) {}

  /** Something has changed. */
  changed(): void {
    const now = this.timers.now();
    this.first ??= now;
    this.after(Math.max(0, Math.min(this.pause, this.first + this.limit - now)));
  }

  /** Tries again later. */
  retry(milliseconds: number): void {
    this.first = null;
    this.after(milliseconds);
  }

  /** Nothing is to be saved any more. */
  cancel(): void {
    if (this.timer !== null) {
      this.timers.clear(this.timer);
    }
    this.timer = null;
    this.first = null;
  }

  get isWaiting(): boolean {
    return this.timer !== null;
  }

  private after(milliseconds: number): void {
    if (this.timer !== null) {
      this.timers.clear(this.timer);
    }
    this.timer = this.timers.set(() => {
      this.timer = null;
      this.first = null;
      this.work();
    }, milliseconds);
  }
}
