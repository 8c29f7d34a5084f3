import { useState } from "preact/hooks";
import { Link, useLocation } from "wouter-preact";
import type { EditingSession } from "../editing/editingSession";
import { isUnsaved, savesItself, type EditingState } from "../editing/editingState";
import { messageOf } from "../http/problem";
import { useDesk } from "../shell/desk";
import { Confirm } from "../shell/Dialog";
import { recently } from "../shell/moments";
import { tell } from "../shell/notices";
import { useObserved } from "../shell/observed";
import { PublishDialog } from "./PublishDialog";

/** The head of an editor: where one is, whether all is saved, and what can be done with the item. */
export function EditorHead({ editing }: { readonly editing: EditingSession }) {
  const state = useObserved(editing);
  const { kind, saved } = state;
  const [publishing, setPublishing] = useState(false);
  const published = saved?.item.published === true;
  const saving = state.progress.kind === "saving";
  return (
    <div class="editor-head">
      <Link href={`/${kind.path}`} class="quiet-link">
        ← <span class="wide-only">All {kind.plural}</span>
      </Link>
      {kind.published && <span class={published ? "chip good" : "chip"}>{published ? "Published" : "Draft"}</span>}
      <span class="state small" role="status">
        {stateLine(state)}
      </span>
      <div class="actions">
        {saved && <DeleteButton editing={editing} />}
        {published && saved?.item.slug && (
          <a class="button wide-only" href={`/${kind.path}/${saved.item.slug}`} target="_blank" rel="noopener">
            View
          </a>
        )}
        <button type="button" class={published || !kind.published ? "primary" : ""} disabled={saving || (!isUnsaved(state) && saved !== null)} onClick={() => void editing.save()}>
          Save
        </button>
        {kind.published && (
          <button type="button" class={published ? "" : "primary"} onClick={() => setPublishing(true)}>
            {published ? "Published…" : "Publish…"}
          </button>
        )}
      </div>
      {publishing && <PublishDialog editing={editing} onClose={() => setPublishing(false)} />}
    </div>
  );
}

/** What has become of what was typed, in a few words. */
export function stateLine(state: EditingState): string {
  switch (state.progress.kind) {
    case "saving":
      return "Saving…";
    case "offline":
      return state.kept ? "No connection. Kept on this device." : "No connection. Not saved.";
    case "signed-out":
      return state.kept ? "Signed out. Kept on this device." : "Signed out. Not saved.";
    case "overtaken":
      return "Somebody else saved first.";
    case "gone":
      return "Deleted by somebody else.";
    case "refused":
      return "Not saved.";
    case "rest":
      return atRest(state);
  }
}

function atRest(state: EditingState): string {
  if (isUnsaved(state)) {
    if (savesItself(state)) {
      return "Unsaved changes, saved in a moment.";
    }
    return state.kept ? "Unsaved changes, kept on this device." : "Unsaved changes.";
  }
  if (state.savedAt !== null) {
    return `Saved ${recently(state.savedAt)}`;
  }
  return state.saved ? "All saved" : "";
}

function DeleteButton({ editing }: { readonly editing: EditingSession }) {
  const { calls } = useDesk();
  const [asking, setAsking] = useState(false);
  const [, navigate] = useLocation();
  const { kind, saved } = editing.state;

  async function remove() {
    try {
      await calls.answer("DELETE", `/${kind.path}/${saved?.item.id}`, { ifMatch: "*" });
      editing.discard();
      tell(`The ${kind.singular} is deleted.`);
      navigate(`/${kind.path}`);
    } catch (error) {
      tell(messageOf(error), true);
    }
  }

  return (
    <>
      <button type="button" class="quiet danger wide-only" onClick={() => setAsking(true)}>
        Delete
      </button>
      {asking && (
        <Confirm
          title={`Delete this ${kind.singular}?`}
          text={`“${String(saved?.item[kind.title])}” is deleted for good, and its address leads nowhere.`}
          action="Delete"
          onConfirm={() => void remove()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
