import type { Calls } from "../http/calls";
import { query } from "../http/calls";
import { messageOf } from "../http/problem";
import type { Item } from "../editing/items";
import type { Kind } from "../kinds/kind";

/** What a list is asked for. */
export interface Wanted {
  readonly q: string;
  readonly status: string;
  readonly tag: string;
  readonly sort: string;
}

/** A page of items. */
export interface Listing {
  readonly items: readonly Item[];
  readonly next_cursor: string | null;
  readonly total?: number;
}

/** What the address of a list page says. */
export function wantedOf(search: string, kind: Kind): Wanted {
  const parameters = new URLSearchParams(search);
  return {
    q: parameters.get("q") ?? "",
    status: parameters.get("status") ?? (kind.published ? "all" : ""),
    tag: parameters.get("tag") ?? "",
    sort: parameters.get("sort") ?? (kind.published ? "-updated_at" : ""),
  };
}

/** The address of a list page; what is usual is left out. */
export function addressOf(kind: Kind, wanted: Wanted): string {
  return `/${kind.path}${query({
    q: wanted.q,
    status: wanted.status === "all" ? null : wanted.status,
    tag: wanted.tag,
    sort: wanted.sort === "-updated_at" ? null : wanted.sort,
  })}`;
}

export function readListing(calls: Calls, kind: Kind, wanted: Wanted, cursor: string | null, signal?: AbortSignal): Promise<Listing> {
  return calls.get(`/${kind.path}${query({ ...wanted, cursor, limit: 50, count: cursor ? null : "exact" })}`, signal);
}

/** What can be done with several items at once. */
export type BulkAction = "publish" | "unpublish" | "delete";

/** How a bulk action ended for an item. */
export interface Outcome {
  readonly item: Item;
  readonly error: string | null;
}

/** Does it one after the other; one that fails keeps no other from being done. */
export async function actOnAll(
  calls: Calls,
  kind: Kind,
  action: BulkAction,
  items: readonly Item[],
  done: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const item of items) {
    let error: string | null = null;
    try {
      await (action === "delete"
        ? calls.answer("DELETE", `/${kind.path}/${item.id}`, { ifMatch: "*" })
        : calls.answer("POST", `/${kind.path}/${item.id}/${action}`));
    } catch (failure) {
      error = messageOf(failure);
    }
    outcomes.push({ item, error });
    done({ item, error });
  }
  return outcomes;
}

/** Those of the chosen ones that the action would change. */
export function concerned(action: BulkAction, items: readonly Item[]): Item[] {
  return items.filter((item) => action === "delete" || item.published !== (action === "publish"));
}
