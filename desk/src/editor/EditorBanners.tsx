import type { EditingSession } from "../editing/editingSession";
import { isUnsaved } from "../editing/editingState";
import { messageOf, Problem } from "../http/problem";
import { moment } from "../shell/moments";
import { useObserved } from "../shell/observed";

/** What the writer has to know now. */
export function EditorBanners({ editing }: { readonly editing: EditingSession }) {
  const state = useObserved(editing);
  const { progress, takenUpFrom } = state;
  return (
    <div class="banners" aria-live="polite">
      {takenUpFrom !== null && isUnsaved(state) && (
        <div class="banner warn">
          <span>This is what was kept on this device on {moment(takenUpFrom)}. It is not saved yet.</span>
          <button type="button" onClick={() => void editing.save()}>
            Save it
          </button>
          <button type="button" onClick={() => editing.discard()}>
            Show what is saved instead
          </button>
        </div>
      )}
      {progress.kind === "offline" && (
        <div class="banner warn">
          <span>The server cannot be reached. Go on writing: it is {state.kept ? "kept on this device and" : ""} saved when the server is back.</span>
          <button type="button" onClick={() => editing.retryNow()}>
            Try now
          </button>
        </div>
      )}
      {progress.kind === "signed-out" && (
        <div class="banner warn">
          <span>You are signed out. What you write is kept on this device.</span>
          <button type="button" onClick={() => editing.retryNow()}>
            Sign in and save
          </button>
        </div>
      )}
      {progress.kind === "gone" && (
        <div class="banner bad">
          <span>Somebody has deleted this {state.kind.singular}. Your text is still here.</span>
          <button type="button" onClick={() => void editing.saveAsNew()}>
            Save it as a new one
          </button>
        </div>
      )}
      {progress.kind === "refused" && (
        <div class="banner bad" role="alert">
          <span>Not saved: {messageOf(progress.error)}</span>
          {progress.error instanceof Problem && progress.error.suggestedSlug && (
            <button
              type="button"
              onClick={() => {
                editing.change("slug", (progress.error as Problem).suggestedSlug ?? "");
                void editing.save();
              }}
            >
              Take {progress.error.suggestedSlug}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
