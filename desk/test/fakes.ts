import type { Timers } from "../src/editing/autosave";
import type { Item, Items } from "../src/editing/items";
import type { KeptDraft, KeptDrafts } from "../src/editing/keptDrafts";
import { NoConnection, Problem, SignedOut } from "../src/http/problem";
import type { Answer } from "../src/http/calls";
import type { Value } from "../src/kinds/kind";

/** Timers that go by hand. */
export class HandTimers implements Timers {
  private time = 1_000;
  private next = 1;
  private waiting = new Map<number, { at: number; work: () => void }>();

  set(work: () => void, milliseconds: number): number {
    this.waiting.set(this.next, { at: this.time + milliseconds, work });
    return this.next++;
  }

  clear(timer: number): void {
    this.waiting.delete(timer);
  }

  now(): number {
    return this.time;
  }

  /** Lets time pass, and everything that is due and its promises happen. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    for (;;) {
      const due = [...this.waiting].filter(([, one]) => one.at <= end).sort(([, one], [, other]) => one.at - other.at)[0];
      if (!due) {
        break;
      }
      this.waiting.delete(due[0]);
      this.time = due[1].at;
      due[1].work();
      await settled();
    }
    this.time = end;
    await settled();
  }
}

/** Lets all promises that can go on do so. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 20; i++) {
    await Promise.resolve();
  }
}

/** Drafts kept in a map, as a browser would keep them. */
export class MapDrafts implements KeptDrafts {
  readonly kept = new Map<string, KeptDraft>();
  full = false;

  keep(draft: KeptDraft): boolean {
    if (this.full) {
      return false;
    }
    this.kept.set(`${draft.item}/${draft.window}`, structuredClone(draft));
    return true;
  }

  of(item: string): KeptDraft[] {
    return this.all().filter((draft) => draft.item === item);
  }

  all(): KeptDraft[] {
    return [...this.kept.values()].sort((one, other) => other.at - one.at);
  }

  forget(item: string, window: string): void {
    this.kept.delete(`${item}/${window}`);
  }
}

/** A server with posts, in memory. What is wrong with it can be set. */
export class PostServer implements Items {
  readonly posts = new Map<string, Item>();
  readonly calls: string[] = [];
  readonly created = new Map<string, string>();
  trouble: "none" | "offline" | "signed-out" | "answer-lost" = "none";
  refusal: Problem | null = null;
  /** While it is set, calls wait for it. */
  gate: Promise<void> = Promise.resolve();

  add(fields: Partial<Item> & { title: string }): Item {
    const id = `id-${this.posts.size + 1}`;
    const item: Item = {
      id,
      slug: fields.title.toLowerCase().replaceAll(" ", "-"),
      body: null,
      excerpt: null,
      tags: [],
      published: false,
      published_at: null,
      created_at: "2026-03-01T09:00:00Z",
      updated_at: "2026-03-01T09:00:00Z",
      ...fields,
    } as Item;
    this.posts.set(id, item);
    return item;
  }

  answer(id: string): Answer<Item> {
    const item = this.posts.get(id);
    if (!item) {
      throw new Problem(404, "post_not_found", "There is no such post.");
    }
    return { body: item, etag: `"${JSON.stringify(item)}"` };
  }

  async read(id: string): Promise<Answer<Item>> {
    await this.before(`read ${id}`);
    return this.answer(id);
  }

  async create(fields: Record<string, Value>, key: string): Promise<Answer<Item>> {
    await this.before(`create ${String(fields["title"])}`);
    const known = this.created.get(key);
    const id = known ?? this.add(fields as Partial<Item> & { title: string }).id;
    this.created.set(key, id);
    return this.after(this.answer(id));
  }

  async patch(id: string, patch: Record<string, Value>, etag: string, autosave: boolean): Promise<Answer<Item>> {
    await this.before(`${autosave ? "autosave" : "save"} ${Object.keys(patch).join(",")}`);
    this.match(id, etag);
    this.change(id, patch);
    return this.after(this.answer(id));
  }

  async publish(id: string, etag: string): Promise<Answer<Item>> {
    await this.before(`publish ${id}`);
    this.match(id, etag);
    this.change(id, { published: true });
    return this.answer(id);
  }

  async unpublish(id: string, etag: string): Promise<Answer<Item>> {
    await this.before(`unpublish ${id}`);
    this.match(id, etag);
    this.change(id, { published: false });
    return this.answer(id);
  }

  change(id: string, patch: Record<string, Value>): void {
    this.posts.set(id, { ...this.answer(id).body, ...patch } as Item);
  }

  private match(id: string, etag: string): void {
    if (this.answer(id).etag !== etag) {
      throw new Problem(412, "item_changed", "It has changed.");
    }
  }

  private after(answer: Answer<Item>): Answer<Item> {
    if (this.trouble === "answer-lost") {
      throw new NoConnection();
    }
    return answer;
  }

  private async before(call: string): Promise<void> {
    this.calls.push(call);
    await this.gate;
    if (this.trouble === "offline") {
      throw new NoConnection();
    }
    if (this.trouble === "signed-out") {
      throw new SignedOut();
    }
    if (this.refusal) {
      throw this.refusal;
    }
  }
}
