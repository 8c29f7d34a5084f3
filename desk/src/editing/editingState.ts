import type { Fields, Kind } from "../kinds/kind";
import type { Comparison } from "./conflict";
import type { Item } from "./items";
import { changedFields, same } from "./mergePatch";

/** An item as the server has it. */
export interface Saved {
  readonly item: Item;
  readonly etag: string;
  readonly fields: Fields;
}

/** Somebody else has saved first. */
export interface Overtaken {
  readonly theirs: Saved;
  readonly comparison: Comparison;
}

/** How far saving is. */
export type Progress =
  | { readonly kind: "rest" }
  | { readonly kind: "saving" }
  | { readonly kind: "offline" }
  | { readonly kind: "signed-out" }
  | { readonly kind: "gone" }
  | { readonly kind: "overtaken"; readonly overtaken: Overtaken }
  | { readonly kind: "refused"; readonly error: Error };

/** All that an editor shows of an item. */
export interface EditingState {
  readonly kind: Kind;
  /** What the fields were made from; null for a new item. */
  readonly saved: Saved | null;
  readonly base: Fields;
  readonly fields: Fields;
  readonly progress: Progress;
  /** When the server has taken the fields last, in milliseconds since 1970. */
  readonly savedAt: number | null;
  /** Whether the unsaved fields are kept on this device. */
  readonly kept: boolean;
  /** When the unsaved fields were kept that this window has taken up; null where there were none. */
  readonly takenUpFrom: number | null;
}

/** Whether there is something that the server does not have. */
export function isUnsaved(state: EditingState): boolean {
  return changedFields(state.base, state.fields).length > 0;
}

/** Drafts are saved while they are written; what everybody sees only when its owner says so. */
export function savesItself(state: EditingState): boolean {
  if (!state.kind.published) {
    return false;
  }
  return state.saved?.item.published !== true && String(state.fields[state.kind.title] ?? "").trim() !== "";
}

/**
 * The state after the server has taken what was sent: what the server made of a field is shown, unless somebody has gone on
 * typing in it.
 */
export function afterSaving(state: EditingState, sent: Fields, saved: Saved, at: number): EditingState {
  const fields: Record<string, Fields[string]> = { ...state.fields };
  for (const [name, value] of Object.entries(saved.fields)) {
    if (same(state.fields[name], sent[name]) && !sameText(state.fields[name], value)) {
      fields[name] = value;
    }
  }
  const base: Record<string, Fields[string]> = { ...saved.fields };
  for (const [name, value] of Object.entries(saved.fields)) {
    // Blanks at the edges of what is being typed are not unsaved, and are not taken away either.
    if (same(state.fields[name], sent[name]) && sameText(fields[name], value)) {
      base[name] = fields[name] ?? null;
    }
  }
  return { ...state, saved, base, fields, progress: { kind: "rest" }, savedAt: at, takenUpFrom: null };
}

function sameText(one: Fields[string] | undefined, other: Fields[string] | undefined): boolean {
  return same(one, other) || (typeof one === "string" && typeof other === "string" && one.trim() === other.trim());
}
