import type { Fields } from "../kinds/kind";

/** A call that creates an item: under this key it is done once, however often it is made. */
export interface Creation {
  readonly key: string;
  readonly fields: Fields;
}

/** Unsaved fields of an item, as they are kept on this device. */
export interface KeptDraft {
  /** `post/new` or `post/` and the id. */
  readonly item: string;
  /** The window that kept it; two windows do not overwrite each other's. */
  readonly window: string;
  readonly fields: Fields;
  /** What the fields were made from. */
  readonly base: Fields;
  /** The entity tag of what they were made from; null for a new item. */
  readonly etag: string | null;
  /** The call that was to create a new item, so that a second try makes no second item. */
  readonly creation: Creation | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Keeps unsaved fields until they are saved: through a reload, a lost session, a crash. */
export interface KeptDrafts {
  /** False where it cannot be kept: there is no room, or the browser forbids it. */
  keep(draft: KeptDraft): boolean;
  /** Those of this item, the newest first. */
  of(item: string): KeptDraft[];
  all(): KeptDraft[];
  forget(item: string, window: string): void;
}

const PREFIX = "desk/draft/";

/**
 * In the browser's local storage, which is written at once: what is kept when a page is left, is kept.
 */
export class StoredDrafts implements KeptDrafts {
  constructor(private readonly storage: Storage) {}

  keep(draft: KeptDraft): boolean {
    try {
      this.storage.setItem(nameOf(draft.item, draft.window), JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  of(item: string): KeptDraft[] {
    return this.all().filter((draft) => draft.item === item);
  }

  all(): KeptDraft[] {
    const drafts: KeptDraft[] = [];
    for (let i = 0; i < this.storage.length; i++) {
      const name = this.storage.key(i);
      if (name?.startsWith(PREFIX)) {
        const draft = read(this.storage.getItem(name));
        if (draft) {
          drafts.push(draft);
        }
      }
    }
    return drafts.sort((one, other) => other.at - one.at);
  }

  forget(item: string, window: string): void {
    this.storage.removeItem(nameOf(item, window));
  }
}

function nameOf(item: string, window: string): string {
  return `${PREFIX}${item}/${window}`;
}

function read(text: string | null): KeptDraft | null {
  try {
    const draft = JSON.parse(text ?? "") as Partial<KeptDraft>;
    return typeof draft.item === "string" && typeof draft.at === "number" && draft.fields && draft.base ? (draft as KeptDraft) : null;
  } catch {
    return null;
  }
}

/**
 * The draft that a window takes up: its own, else the newest whose window is gone.
 *
 * @param alive the windows that are open
 */
export function takenUp(drafts: readonly KeptDraft[], window: string, alive: ReadonlySet<string>): KeptDraft | null {
  return drafts.find((draft) => draft.window === window) ?? drafts.find((draft) => !alive.has(draft.window)) ?? null;
}
