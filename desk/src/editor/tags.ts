import { query, type Calls } from "../http/calls";
import type { Kind } from "../kinds/kind";

/** A tag and how many items have it. */
export interface TagCount {
  readonly tag: string;
  readonly count: number;
}

/** The tags of all items of a kind, drafts included, the most frequent first. */
export async function readTags(calls: Calls, kind: Kind, signal?: AbortSignal): Promise<readonly TagCount[]> {
  const { items } = await calls.get<{ items: TagCount[] }>(`/tags${query({ type: kind.key, status: "all" })}`, signal);
  return items;
}

/** Those that what is typed may be meant to be: those that begin with it first. */
export function completions(typed: string, known: readonly TagCount[], taken: readonly string[], most = 8): TagCount[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === "") {
    return [];
  }
  const rank = (tag: string) => (tag.toLowerCase().startsWith(wanted) ? 0 : 1);
  return known
    .filter((one) => one.tag.toLowerCase().includes(wanted) && !taken.includes(one.tag))
    .sort((one, other) => rank(one.tag) - rank(other.tag) || other.count - one.count || one.tag.localeCompare(other.tag))
    .slice(0, most);
}

/** The tags with another one, unless it is there or says nothing. */
export function withTag(tags: readonly string[], typed: string): readonly string[] {
  const tag = typed.trim().replace(/^#/, "");
  return tag === "" || tags.some((one) => one.toLowerCase() === tag.toLowerCase()) ? tags : [...tags, tag];
}
