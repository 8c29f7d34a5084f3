import { useEffect, useState } from "preact/hooks";
import { EditingSession } from "../editing/editingSession";
import { isUnsaved } from "../editing/editingState";
import { itemsOver } from "../editing/items";
import { TIMERS } from "../editing/autosave";
import { openWindows } from "../editing/window";
import type { Kind } from "../kinds/kind";
import type { Desk } from "../shell/desk";

/** Opens an item for editing, or a new one where the id is null. */
export async function openItem(desk: Desk, kind: Kind, id: string | null): Promise<EditingSession> {
  const items = itemsOver(desk.calls, kind);
  const answer = id === null ? null : await items.read(id);
  const windows = await openWindows();
  return EditingSession.open(kind, answer, {
    items,
    drafts: desk.drafts,
    timers: TIMERS,
    window: windows.own,
    alive: windows.alive,
    newKey: () => globalThis.crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`,
  });
}

/** An editing session for as long as the page of its item is shown. */
export function useEditing(desk: Desk, kind: Kind, id: string | null) {
  const [editing, setEditing] = useState<EditingSession | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [again, setAgain] = useState(0);

  useEffect(() => {
    // A new item that has just been created has its id now, and stays open.
    if (editing && editing.state.kind === kind && id !== null && editing.state.saved?.item.id === id) {
      return;
    }
    let left = false;
    setEditing(null);
    setError(null);
    openItem(desk, kind, id).then(
      (opened) => (left ? opened.close() : setEditing(opened)),
      (failure: unknown) => left || setError(failure instanceof Error ? failure : new Error(String(failure))),
    );
    return () => {
      left = true;
    };
  }, [kind, id, again]);

  useEffect(() => (editing ? () => editing.close() : undefined), [editing]);
  useEffect(() => (editing ? whileOpen(desk, editing) : undefined), [editing]);
  return { editing, error, retry: () => setAgain(again + 1) };
}

/** Keeps what is unsaved when the page is left, and goes on saving when the network or the session is back. */
function whileOpen(desk: Desk, editing: EditingSession): () => void {
  const keep = () => editing.keep();
  const online = () => editing.retryNow();
  const leave = (event: BeforeUnloadEvent) => {
    editing.keep();
    if (isUnsaved(editing.state) && !editing.state.kept) {
      event.preventDefault();
    }
  };
  const session = desk.session.onChange(() => {
    const { state } = desk.session;
    if (state.kind === "account" && !state.expired) {
      editing.retryNow();
    }
  });
  window.addEventListener("pagehide", keep);
  document.addEventListener("visibilitychange", keep);
  window.addEventListener("online", online);
  window.addEventListener("beforeunload", leave);
  return () => {
    session();
    window.removeEventListener("pagehide", keep);
    document.removeEventListener("visibilitychange", keep);
    window.removeEventListener("online", online);
    window.removeEventListener("beforeunload", leave);
  };
}
