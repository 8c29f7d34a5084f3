import { query, type Answer, type Calls } from "../http/calls";
import type { Item } from "../editing/items";
import type { Kind } from "../kinds/kind";

/** A save of an item. */
export interface Revision {
  readonly number: number;
  readonly saved_at: string;
  readonly saved_by: string | null;
  readonly title: string;
  readonly autosave: boolean;
  readonly published: boolean;
}

export interface RevisionPage {
  readonly items: readonly Revision[];
  readonly next_cursor: string | null;
}

export function readRevisions(calls: Calls, kind: Kind, id: string, cursor: string | null, signal?: AbortSignal): Promise<RevisionPage> {
  return calls.get(`/${kind.path}/${id}/revisions${query({ cursor, limit: 30 })}`, signal);
}

/** The whole content of a revision. */
export function readRevision(calls: Calls, kind: Kind, id: string, number: number, signal?: AbortSignal): Promise<Record<string, unknown>> {
  return calls.get(`/${kind.path}/${id}/revisions/${number}`, signal);
}

export function restoreRevision(calls: Calls, kind: Kind, id: string, number: number, etag: string): Promise<Answer<Item>> {
  return calls.answer("POST", `/${kind.path}/${id}/revisions/${number}/restore`, { ifMatch: etag });
}
