import { useState } from "preact/hooks";
import type { EditingSession } from "../editing/editingSession";
import { useDesk } from "../shell/desk";
import { useLoaded } from "../shell/loaded";
import { moment } from "../shell/moments";
import { useObserved } from "../shell/observed";
import { Failed, Loading } from "../shell/Page";
import { RevisionDialog } from "./RevisionDialog";
import { readRevisions, type Revision, type RevisionPage } from "./revisions";

/** Every save of an item, the newest first. */
export function RevisionsPanel({ editing }: { readonly editing: EditingSession }) {
  const { calls } = useDesk();
  const { kind, saved } = useObserved(editing);
  const [opened, setOpened] = useState<Revision | null>(null);
  const [older, setOlder] = useState<RevisionPage | null>(null);
  const id = saved?.item.id ?? null;
  const first = useLoaded(
    (signal) => (id === null ? Promise.resolve({ items: [], next_cursor: null }) : readRevisions(calls, kind, id, null, signal)),
    [id, saved?.etag],
  );
  const items = [...(first.value?.items ?? []), ...(older?.items ?? [])];
  const cursor = older ? older.next_cursor : (first.value?.next_cursor ?? null);

  async function more() {
    if (id !== null) {
      const next = await readRevisions(calls, kind, id, cursor);
      setOlder({ items: [...(older?.items ?? []), ...next.items], next_cursor: next.next_cursor });
    }
  }

  return (
    <div class="pane">
      <h2>Revisions</h2>
      {first.error && <Failed error={first.error} retry={first.reload} />}
      {!first.value && first.loading && <Loading />}
      {first.value && items.length === 0 && <p class="muted">Every save is kept here. There is none yet.</p>}
      <ol class="revisions">
        {items.map((revision) => (
          <li key={revision.number}>
            <button type="button" class="row" onClick={() => setOpened(revision)}>
              <span>
                <strong>#{revision.number}</strong> {revision.title}
              </span>
              <span class="muted small">
                {moment(revision.saved_at)}
                {revision.saved_by ? ` · ${revision.saved_by}` : ""}
              </span>
              <span>
                {revision.published && <span class="chip good">published</span>}
                {revision.autosave && <span class="chip">autosave</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {cursor && (
        <button type="button" onClick={() => void more()}>
          Show older ones
        </button>
      )}
      {opened && <RevisionDialog editing={editing} revision={opened} onClose={() => setOpened(null)} />}
    </div>
  );
}
