import { query, type Answer, type Calls } from "../http/calls";
import type { Kind, Value } from "../kinds/kind";

/** An item as the API gives it: the members that all kinds have, and its own. */
export interface Item extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly slug?: string;
  readonly published?: boolean;
  readonly published_at?: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

/** Where items are read and written; what `EditingSession` needs of the API. */
export interface Items {
  read(id: string): Promise<Answer<Item>>;
  create(fields: Record<string, Value>, key: string): Promise<Answer<Item>>;
  patch(id: string, patch: Record<string, Value>, etag: string, autosave: boolean): Promise<Answer<Item>>;
  publish(id: string, etag: string): Promise<Answer<Item>>;
  unpublish(id: string, etag: string): Promise<Answer<Item>>;
}

/** The items of a kind, over the API. */
export function itemsOver(calls: Calls, kind: Kind): Items {
  const root = `/${kind.path}`;
  return {
    read: (id) => calls.answer("GET", `${root}/${encodeURIComponent(id)}`),
    create: (fields, key) => calls.answer("POST", root, { json: fields, idempotencyKey: key }),
    patch: (id, patch, etag, autosave) =>
      calls.answer("PATCH", `${root}/${id}${query({ autosave: autosave && kind.published ? true : null })}`, {
        patch,
        ifMatch: etag,
      }),
    publish: (id, etag) => calls.answer("POST", `${root}/${id}/publish`, { ifMatch: etag }),
    unpublish: (id, etag) => calls.answer("POST", `${root}/${id}/unpublish`, { ifMatch: etag }),
  };
}
