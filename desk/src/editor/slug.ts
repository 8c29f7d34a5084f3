import { query, type Calls } from "../http/calls";
import type { Holder } from "../http/problem";
import type { Kind } from "../kinds/kind";

/** What the server says about a slug. */
export interface SlugCheck {
  readonly slug: string;
  readonly free: boolean;
  /** Which item has it. */
  readonly holder: Holder | null;
  /** One that is free. */
  readonly suggestion: string | null;
}

export function checkSlug(calls: Calls, kind: Kind, slug: string, own: string | null, signal?: AbortSignal): Promise<SlugCheck> {
  return calls.get(`/admin/slugs${query({ type: kind.key, slug, id: own })}`, signal);
}

/** The slug that the server will make of a title, as it looks while the title is typed. */
export function slugFrom(title: string): string {
  return title
    .replaceAll("ß", "ss")
    .normalize("NFKD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .slice(0, 200)
    .replace(/^-+|-+$/g, "");
}
