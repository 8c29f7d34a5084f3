import type { Fields, Value } from "../kinds/kind";
import { same } from "./mergePatch";

/** A field that both have changed, each to something else. */
export interface Clash {
  readonly name: string;
  readonly base: Value;
  readonly mine: Value;
  readonly theirs: Value;
}

/** What becomes of two changes to the same state. */
export interface Comparison {
  /** The fields with what only one of both has changed; where both did, mine. */
  readonly merged: Fields;
  /** Where somebody has to choose. */
  readonly clashes: readonly Clash[];
  /** The fields that only they have changed; these are taken over. */
  readonly taken: readonly string[];
}

/** Compares my fields and theirs, both made from the same base. */
export function compare(base: Fields, mine: Fields, theirs: Fields): Comparison {
  const merged: Record<string, Value> = { ...mine };
  const clashes: Clash[] = [];
  const taken: string[] = [];
  for (const name of Object.keys(theirs)) {
    const was = base[name] ?? null;
    const my = mine[name] ?? null;
    const their = theirs[name] ?? null;
    if (same(was, their) || same(my, their)) {
      continue;
    }
    if (same(was, my)) {
      merged[name] = their;
      taken.push(name);
    } else {
      clashes.push({ name, base: was, mine: my, theirs: their });
    }
  }
  return { merged, clashes, taken };
}
