import { useState } from "preact/hooks";
import type { EditingSession } from "../editing/editingSession";
import { changedFields } from "../editing/mergePatch";
import { TextComparison } from "../editor/TextComparison";
import { messageOf } from "../http/problem";
import { fieldsOf, type Value } from "../kinds/kind";
import { useDesk } from "../shell/desk";
import { Dialog } from "../shell/Dialog";
import { useLoaded } from "../shell/loaded";
import { moment } from "../shell/moments";
import { tell } from "../shell/notices";
import { useObserved } from "../shell/observed";
import { Failed, Loading } from "../shell/Page";
import { readRevision, restoreRevision, type Revision } from "./revisions";

interface RevisionProperties {
  readonly editing: EditingSession;
  readonly revision: Revision;
  readonly onClose: () => void;
}

/** A revision beside what is in the editor now, and a way back to it. */
export function RevisionDialog({ editing, revision, onClose }: RevisionProperties) {
  const { calls } = useDesk();
  const { kind, fields, saved } = useObserved(editing);
  const [problem, setProblem] = useState<string | null>(null);
  const id = saved?.item.id ?? "";
  const old = useLoaded((signal) => readRevision(calls, kind, id, revision.number, signal), [id, revision.number]);
  const then = old.value ? fieldsOf(kind, old.value) : null;
  const different = then ? changedFields(then, fields) : [];

  async function restore() {
    setProblem(null);
    try {
      // What is unsaved becomes a revision of its own, so that the way back is open.
      if (!(await editing.save()) || !editing.state.saved) {
        throw new Error("What is in the editor could not be saved, so nothing was restored.");
      }
      editing.replaced(await restoreRevision(calls, kind, id, revision.number, editing.state.saved.etag));
      tell(`Revision ${revision.number} is restored.`);
      onClose();
    } catch (error) {
      setProblem(messageOf(error));
    }
  }

  return (
    <Dialog title={`Revision ${revision.number}`} wide onClose={onClose}>
      <p class="muted">
        Saved on {moment(revision.saved_at)}
        {revision.saved_by ? ` by ${revision.saved_by}` : ""}.
      </p>
      {problem && (
        <p class="banner bad" role="alert">
          {problem}
        </p>
      )}
      {old.error && <Failed error={old.error} retry={old.reload} />}
      {!old.value && old.loading && <Loading />}
      {then && different.length === 0 && <p>It is the same as what is in the editor now.</p>}
      {then && (
        <dl class="differences">
          {different
            .filter((name) => name !== kind.text)
            .map((name) => (
              <div key={name}>
                <dt>{kind.fields.find((field) => field.name === name)?.label ?? name}</dt>
                <dd>
                  <del>{shown(then[name] ?? null)}</del> <ins>{shown(fields[name] ?? null)}</ins>
                </dd>
              </div>
            ))}
        </dl>
      )}
      {then && kind.text && different.includes(kind.text) && (
        <TextComparison
          left={String(then[kind.text] ?? "")}
          leftLabel={`Revision ${revision.number}`}
          right={String(fields[kind.text] ?? "")}
          rightLabel="In the editor now"
        />
      )}
      <div class="actions">
        <button type="button" onClick={onClose}>
          Close
        </button>
        <button type="button" class="primary" disabled={!then || different.length === 0} onClick={() => void restore()}>
          Restore this revision
        </button>
      </div>
    </Dialog>
  );
}

function shown(value: Value): string {
  const text = Array.isArray(value) ? value.join(", ") : String(value ?? "");
  return text === "" ? "empty" : text;
}
