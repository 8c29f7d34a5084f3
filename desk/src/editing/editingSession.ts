import { isPassing, Problem, SignedOut } from "../http/problem";
import type { Answer } from "../http/calls";
import { fieldsOf, type Fields, type Kind, type Value } from "../kinds/kind";
import { Autosave, type Timers } from "./autosave";
import { compare } from "./conflict";
import { afterSaving, isUnsaved, savesItself, type EditingState, type Saved } from "./editingState";
import type { Item, Items } from "./items";
import { takenUp, type Creation, type KeptDrafts } from "./keptDrafts";
import { mergePatch, newItem, same } from "./mergePatch";

/** What an editing session needs from outside. */
export interface Surroundings {
  readonly items: Items;
  readonly drafts: KeptDrafts;
  readonly timers: Timers;
  /** A name for this window. */
  readonly window: string;
  /** The windows that are open. */
  readonly alive: ReadonlySet<string>;
  /** A new name for a call that may be sent twice. */
  readonly newKey: () => string;
}

/** Milliseconds after which a save that could not reach the server is tried again. */
const RETRY = [2_000, 5_000, 15_000, 30_000] as const;

/**
 * The editing of one item, from opening it to leaving it. Whatever is typed is kept on this device at once and until the server
 * has it. One save is made at a time; one that was overtaken waits for somebody to choose.
 */
export class EditingSession {
  private readonly autosave: Autosave;
  private readonly listeners = new Set<() => void>();
  private running: Promise<boolean> | null = null;
  private tries = 0;
  private creation: Creation | null = null;
  private item: string;

  private constructor(
    private current: EditingState,
    private readonly around: Surroundings,
  ) {
    this.item = nameOf(current.kind, current.saved);
    this.autosave = new Autosave(() => void this.save(true), around.timers);
  }

  /** Opens an item, or a new one, with what is kept of it on this device. */
  static open(kind: Kind, answer: Answer<Item> | null, around: Surroundings): EditingSession {
    const saved = answer ? savedOf(kind, answer) : null;
    const base = fieldsOf(kind, saved?.item ?? null);
    const kept = takenUp(around.drafts.of(nameOf(kind, saved)), around.window, around.alive);
    const session = new EditingSession(
      {
        kind,
        saved,
        base,
        fields: base,
        progress: { kind: "rest" },
        savedAt: null,
        kept: false,
        takenUpFrom: null,
      },
      around,
    );
    if (kept) {
      session.takeUp(kept.fields, kept.base, kept.etag, kept.at, kept.creation);
      if (kept.window !== around.window) {
        around.drafts.forget(kept.item, kept.window);
      }
    }
    return session;
  }

  get state(): EditingState {
    return this.current;
  }

  /** Calls when the state has changed, until the answer is called. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  change(name: string, value: Value): void {
    if (same(this.current.fields[name], value)) {
      return;
    }
    const fields = { ...this.current.fields, [name]: value };
    const { progress, base } = this.current;
    if (progress.kind === "overtaken") {
      const { theirs } = progress.overtaken;
      this.update({ fields, progress: { kind: "overtaken", overtaken: { theirs, comparison: compare(base, fields, theirs.fields) } } });
    } else {
      this.update({ fields });
    }
    this.keep();
    this.saveSoon();
  }

  /** Saves what is unsaved; true when nothing is any more. */
  async save(itself = false): Promise<boolean> {
    this.autosave.cancel();
    if (this.running) {
      await this.running;
    }
    if (!isUnsaved(this.current) && this.current.saved) {
      return true;
    }
    if (this.current.progress.kind === "overtaken") {
      return false;
    }
    this.running = this.once(itself).finally(() => (this.running = null));
    return this.running;
  }

  /** Saves, and lets everybody see it or nobody. */
  async setPublished(published: boolean): Promise<boolean> {
    if (!(await this.save()) || !this.current.saved) {
      return false;
    }
    const { item, etag } = this.current.saved;
    return this.sending(this.current.fields, () =>
      published ? this.around.items.publish(item.id, etag) : this.around.items.unpublish(item.id, etag),
    );
  }

  /** After somebody has chosen what becomes of two versions: saves over theirs. */
  async settle(fields: Fields): Promise<boolean> {
    const { progress } = this.current;
    if (progress.kind !== "overtaken") {
      return false;
    }
    const theirs = progress.overtaken.theirs;
    this.update({ saved: theirs, base: theirs.fields, fields, progress: { kind: "rest" } });
    this.keep();
    return isUnsaved(this.current) ? this.save() : this.nothingUnsaved();
  }

  /** After the item was deleted by somebody else: makes another one of what is here, a draft. */
  async saveAsNew(): Promise<boolean> {
    this.forget();
    const base = fieldsOf(this.current.kind, null);
    this.update({ saved: null, base, progress: { kind: "rest" }, takenUpFrom: null });
    this.item = nameOf(this.current.kind, null);
    this.keep();
    return this.save();
  }

  /** Leaves what is unsaved and shows what the server has. */
  discard(): void {
    this.autosave.cancel();
    this.update({ fields: this.current.saved?.fields ?? fieldsOf(this.current.kind, null), takenUpFrom: null, progress: { kind: "rest" } });
    this.update({ base: this.current.fields });
    this.forget();
  }

  /** The server has another state now, by something else than a save: a revision was restored, for example. */
  replaced(answer: Answer<Item>): void {
    const saved = savedOf(this.current.kind, answer);
    this.update({ saved, base: saved.fields, fields: saved.fields, progress: { kind: "rest" }, takenUpFrom: null });
    this.forget();
  }

  /** The connection is back, or somebody has signed in again. */
  retryNow(): void {
    const { kind } = this.current.progress;
    if (kind === "offline" || kind === "signed-out") {
      void this.save(savesItself(this.current));
    }
  }

  /** Keeps what is unsaved on this device, now. */
  keep(): void {
    if (!isUnsaved(this.current)) {
      this.forget();
      return;
    }
    const kept = this.around.drafts.keep({
      item: this.item,
      window: this.around.window,
      fields: this.current.fields,
      base: this.current.base,
      etag: this.current.saved?.etag ?? null,
      creation: this.creation,
      at: this.around.timers.now(),
    });
    if (kept !== this.current.kept) {
      this.update({ kept });
    }
  }

  /** The editor is left. What is unsaved stays on this device, and a draft is saved a last time. */
  close(): void {
    this.keep();
    if (isUnsaved(this.current) && savesItself(this.current) && this.current.progress.kind === "rest") {
      void this.save(true);
    }
    this.autosave.cancel();
    this.listeners.clear();
  }

  private takeUp(fields: Fields, base: Fields, etag: string | null, at: number, creation: Creation | null): void {
    const { saved } = this.current;
    this.creation = creation;
    // Made from another state than the server has now: the next save is to find that out.
    const from = saved && etag !== null && etag !== saved.etag ? { ...saved, etag } : saved;
    this.update({ fields, base: from === saved ? this.current.base : base, saved: from, takenUpFrom: at });
    this.keep();
  }

  private async once(itself: boolean): Promise<boolean> {
    const { kind, saved, base, fields } = this.current;
    if (!saved) {
      // A call whose answer was lost is made again as it was, and what was typed since is saved after it.
      const creation = (this.creation ??= { key: this.around.newKey(), fields });
      this.keep();
      return this.sending(creation.fields, () => this.around.items.create(newItem(kind, creation.fields), creation.key));
    }
    const patch = mergePatch(kind, base, fields);
    if (Object.keys(patch).length === 0) {
      this.update({ base: fields });
      return this.nothingUnsaved();
    }
    return this.sending(fields, () => this.around.items.patch(saved.item.id, patch, saved.etag, itself));
  }

  private async sending(sent: Fields, call: () => Promise<Answer<Item>>): Promise<boolean> {
    this.update({ progress: { kind: "saving" } });
    try {
      const answer = await call();
      this.tries = 0;
      this.creation = null;
      this.taken(sent, savedOf(this.current.kind, answer));
      return !isUnsaved(this.current);
    } catch (error) {
      await this.failed(error);
      return false;
    }
  }

  private taken(sent: Fields, saved: Saved): void {
    this.forget();
    this.update(afterSaving(this.current, sent, saved, this.around.timers.now()));
    this.item = nameOf(this.current.kind, saved);
    this.keep();
    if (isUnsaved(this.current)) {
      this.saveSoon();
    }
  }

  private async failed(error: unknown): Promise<void> {
    this.keep();
    if (error instanceof SignedOut) {
      this.update({ progress: { kind: "signed-out" } });
    } else if (isPassing(error)) {
      this.update({ progress: { kind: "offline" } });
      this.autosave.retry(RETRY[Math.min(this.tries++, RETRY.length - 1)] ?? 30_000);
    } else if (error instanceof Problem && error.status === 412) {
      await this.overtaken();
    } else if (error instanceof Problem && error.status === 404) {
      this.update({ progress: { kind: "gone" } });
    } else {
      this.forgetCreationAfter(error);
      this.update({ progress: { kind: "refused", error: error instanceof Error ? error : new Error(String(error)) } });
    }
  }

  /** What was refused is not to be made again as it was. */
  private forgetCreationAfter(error: unknown): void {
    if (error instanceof Problem) {
      this.creation = null;
    }
  }

  private async overtaken(): Promise<void> {
    const { saved, kind, base, fields } = this.current;
    if (!saved) {
      return;
    }
    try {
      const theirs = savedOf(kind, await this.around.items.read(saved.item.id));
      if (theirs.item.published === saved.item.published && Object.keys(mergePatch(kind, base, theirs.fields)).length === 0) {
        // Nothing that an editor writes is different.
        this.update({ saved: theirs, base: theirs.fields, progress: { kind: "rest" } });
        this.saveSoon();
        return;
      }
      this.update({ progress: { kind: "overtaken", overtaken: { theirs, comparison: compare(base, fields, theirs.fields) } } });
    } catch (error) {
      await this.failed(error);
    }
  }

  private saveSoon(): void {
    const { progress } = this.current;
    if (progress.kind === "overtaken" || progress.kind === "gone" || !isUnsaved(this.current) || !savesItself(this.current)) {
      return;
    }
    if (progress.kind !== "offline" || !this.autosave.isWaiting) {
      this.autosave.changed();
    }
  }

  private nothingUnsaved(): boolean {
    this.forget();
    this.update({ progress: { kind: "rest" }, savedAt: this.around.timers.now(), takenUpFrom: null });
    return true;
  }

  private forget(): void {
    this.around.drafts.forget(this.item, this.around.window);
    if (this.current.kept) {
      this.update({ kept: false });
    }
  }

  private update(change: Partial<EditingState>): void {
    this.current = { ...this.current, ...change };
    this.listeners.forEach((listener) => listener());
  }
}

function savedOf(kind: Kind, answer: Answer<Item>): Saved {
  return { item: answer.body, etag: answer.etag ?? "*", fields: fieldsOf(kind, answer.body) };
}

function nameOf(kind: Kind, saved: Saved | null): string {
  return `${kind.key}/${saved?.item.id ?? "new"}`;
}
