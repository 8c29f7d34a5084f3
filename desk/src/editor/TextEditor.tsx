import type { EditorView } from "@codemirror/view";
import { useId, useState } from "preact/hooks";
import { AssistantPanel } from "../assistant/AssistantPanel";
import type { EditingSession } from "../editing/editingSession";
import { Problem } from "../http/problem";
import type { Media } from "../media/media";
import { PictureDialog } from "../media/PictureDialog";
import { RevisionsPanel } from "../revisions/RevisionsPanel";
import { useObserved } from "../shell/observed";
import { CodeEditor } from "./CodeEditor";
import { FieldsForm } from "./FieldsForm";
import { Preview } from "./Preview";
import { SlugField } from "./SlugField";
import { Tabs } from "./Tabs";
import { Toolbar } from "./Toolbar";

/** The tabs beside the source; on a narrow screen the source is one of them. */
export type Pane = "write" | "preview" | "details" | "assistant" | "revisions";

const PANES: readonly (readonly [Pane, string])[] = [
  ["write", "Write"],
  ["preview", "Preview"],
  ["details", "Details"],
  ["assistant", "Assistant"],
  ["revisions", "Revisions"],
];

/** Files that wait to become pictures of the text. */
interface Dropped {
  readonly files: readonly File[];
  readonly at: number;
}

/** Title, slug and Markdown on the one side; how it will look, its details and its history on the other. */
export function TextEditor({ editing }: { readonly editing: EditingSession }) {
  const state = useObserved(editing);
  const { kind, fields, saved, progress } = state;
  const text = kind.text ?? "body";
  const [view, setView] = useState<EditorView | null>(null);
  const [pane, setPane] = useState<Pane>(window.matchMedia("(min-width: 60rem)").matches ? "preview" : "write");
  const [scrolled, setScrolled] = useState(0);
  const [dropped, setDropped] = useState<Dropped | null>(null);
  const title = String(fields[kind.title] ?? "");

  function insert(media: Media) {
    if (view && dropped) {
      const at = Math.min(dropped.at, view.state.doc.length);
      const line = view.state.doc.lineAt(at);
      const markdown = line.length === 0 ? `${media.markdown}\n` : at === line.to ? `\n\n${media.markdown}\n` : media.markdown;
      view.dispatch({ changes: { from: at, insert: markdown }, selection: { anchor: at + markdown.length }, userEvent: "input.picture" });
      setDropped({ files: dropped.files, at: at + markdown.length });
    }
  }

  return (
    <div class={`text-editor show-${pane}`}>
      <section class="source" aria-label="Text">
        <TitleInput title={title} onChange={(value) => editing.change(kind.title, value)} />
        <SlugField
          kind={kind}
          slug={String(fields["slug"] ?? "")}
          title={title}
          own={saved?.item.id ?? null}
          saved={saved?.item.slug ?? null}
          published={saved?.item.published === true}
          refused={progress.kind === "refused" && progress.error instanceof Problem ? progress.error : null}
          onChange={(value) => editing.change("slug", value)}
        />
        <Toolbar view={view} onFiles={(files, at) => setDropped({ files, at })} />
        <CodeEditor
          label="Text in Markdown"
          text={String(fields[text] ?? "")}
          current={() => String(editing.state.fields[text] ?? "")}
          onChange={(value) => editing.change(text, value)}
          onFiles={(files, at) => setDropped({ files, at })}
          onView={setView}
          onScroll={setScrolled}
        />
      </section>
      <section class="beside" aria-label="Beside the text">
        <Tabs tabs={PANES} chosen={pane} onChoose={setPane} label="What is shown beside the text">
          {pane === "preview" && <Preview title={title} markdown={String(fields[text] ?? "")} scrolled={scrolled} />}
          {pane === "details" && (
            <div class="pane">
              <FieldsForm editing={editing} names={kind.fields.map((field) => field.name).filter((name) => ![kind.title, "slug", text].includes(name))} />
            </div>
          )}
          {/* A suggestion that is being written goes on while another tab is looked at. */}
          <div class="pane" hidden={pane !== "assistant"}>
            <AssistantPanel view={view} title={title} onWriting={() => setPane((now) => (narrow() ? "write" : now))} />
          </div>
          {pane === "revisions" && <RevisionsPanel editing={editing} />}
        </Tabs>
      </section>
      {dropped && <PictureDialog files={dropped.files} onDone={insert} onClose={() => setDropped(null)} />}
    </div>
  );
}

function narrow(): boolean {
  return !window.matchMedia("(min-width: 60rem)").matches;
}

function TitleInput({ title, onChange }: { readonly title: string; readonly onChange: (title: string) => void }) {
  const id = useId();
  return (
    <>
      <label for={id} class="visually-hidden">
        Title
      </label>
      <textarea
        id={id}
        class="title-input"
        rows={1}
        value={title}
        placeholder="Title"
        maxLength={300}
        required
        autofocus={title === ""}
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        onInput={(event) => onChange(event.currentTarget.value.replace(/\s*\n\s*/g, " "))}
      />
    </>
  );
}
