import { useEffect } from "preact/hooks";
import { useLocation } from "wouter-preact";
import type { EditingSession } from "../editing/editingSession";
import type { Kind } from "../kinds/kind";
import { useDesk } from "../shell/desk";
import { useObserved } from "../shell/observed";
import { Failed, Loading, Page } from "../shell/Page";
import { ConflictDialog } from "./ConflictDialog";
import { useEditing } from "./editing";
import { EditorBanners } from "./EditorBanners";
import { EditorHead } from "./EditorHead";
import { FieldsForm } from "./FieldsForm";
import { TextEditor } from "./TextEditor";

/** An item being written. */
export function EditorPage({ kind, id }: { readonly kind: Kind; readonly id: string | null }) {
  const desk = useDesk();
  const { editing, error, retry } = useEditing(desk, kind, id);
  if (error) {
    return (
      <Page title={`Edit ${kind.singular}`}>
        <Failed error={error} retry={retry} />
      </Page>
    );
  }
  return editing ? <Editor editing={editing} id={id} /> : <Loading />;
}

function Editor({ editing, id }: { readonly editing: EditingSession; readonly id: string | null }) {
  const state = useObserved(editing);
  const [, navigate] = useLocation();
  const { kind, saved, fields } = state;
  const title = String(fields[kind.title] ?? "");

  useEffect(() => {
    document.title = `${title === "" ? `New ${kind.singular}` : title} · Desk`;
  }, [title]);
  useEffect(() => {
    if (saved && id === null) {
      navigate(`/${kind.path}/${saved.item.id}`, { replace: true });
    }
  }, [saved?.item.id]);
  useEffect(() => saveByKeys(editing), [editing]);

  return (
    <div class={kind.text ? "editor-page with-text" : "editor-page"}>
      <h1 class="visually-hidden">{title === "" ? `New ${kind.singular}` : title}</h1>
      <EditorHead editing={editing} />
      <EditorBanners editing={editing} />
      {kind.text ? (
        <TextEditor editing={editing} />
      ) : (
        <div class="page narrow">
          <FieldsForm editing={editing} names={kind.fields.map((field) => field.name)} />
        </div>
      )}
      {state.progress.kind === "overtaken" && <ConflictDialog editing={editing} overtaken={state.progress.overtaken} />}
    </div>
  );
}

/** Ctrl-S and Cmd-S save. */
function saveByKeys(editing: EditingSession): () => void {
  const listener = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key === "s") {
      event.preventDefault();
      void editing.save();
    }
  };
  window.addEventListener("keydown", listener);
  return () => window.removeEventListener("keydown", listener);
}
