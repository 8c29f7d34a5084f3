/**
 * The name of this window: the same after a reload, another one for every window. A window holds a lock with its name for as
 * long as it is open, which is how the others know that it is.
 */
const KEY = "desk/window";
const LOCK = "desk-window-";

export interface OpenWindows {
  readonly own: string;
  readonly alive: ReadonlySet<string>;
}

let known: Promise<string> | null = null;

/** This window and all that are open. */
export async function openWindows(): Promise<OpenWindows> {
  known ??= ownName();
  const own = await known;
  return { own, alive: new Set([own, ...(await namesHeld())]) };
}

async function ownName(): Promise<string> {
  const remembered = sessionStorage.getItem(KEY);
  if (remembered && (await hold(remembered))) {
    return remembered;
  }
  // A window that was duplicated has the name of the first one, which still holds it.
  const name = Math.random().toString(36).slice(2, 10) + Date.now().toString(36);
  sessionStorage.setItem(KEY, name);
  await hold(name);
  return name;
}

/** Without locks, which browsers give to secure pages only, every window keeps its name. */
async function hold(name: string): Promise<boolean> {
  if (!navigator.locks) {
    return true;
  }
  return new Promise((resolve) => {
    void navigator.locks.request(LOCK + name, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise(() => undefined);
    });
  });
}

async function namesHeld(): Promise<string[]> {
  const held = (await navigator.locks?.query())?.held ?? [];
  return held.flatMap((lock) => (lock.name?.startsWith(LOCK) ? [lock.name.slice(LOCK.length)] : []));
}
