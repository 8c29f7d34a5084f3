import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Calls } from "../http/calls";
import type { KeptDrafts } from "../editing/keptDrafts";
import type { Session } from "../session/session";

/** What every page of the desk works with. */
export interface Desk {
  readonly session: Session;
  readonly calls: Calls;
  readonly drafts: KeptDrafts;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) {
    throw new Error("Outside the desk.");
  }
  return desk;
}
