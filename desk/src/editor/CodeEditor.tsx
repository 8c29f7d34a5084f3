import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { useEffect, useRef } from "preact/hooks";
import { markdownEditor, writing } from "./codeMirror";
import { pastedLink } from "./markdownCommands";
import { suggested, suggestions } from "./suggestion";

interface CodeEditorProperties {
  readonly label: string;
  readonly text: string;
  /** The text at this moment: what is drawn may be behind what is typed. */
  readonly current: () => string;
  readonly onChange: (text: string) => void;
  /** Files were dropped or pasted; they are meant for this place. */
  readonly onFiles: (files: readonly File[], at: number) => void;
  readonly onView: (view: EditorView | null) => void;
  /** How far it is scrolled, from 0 to 1. */
  readonly onScroll: (part: number) => void;
}

/** The Markdown of an item, to be written. */
export function CodeEditor(properties: CodeEditorProperties) {
  const { text } = properties;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const now = useRef(properties);
  now.current = properties;

  useEffect(() => {
    const editor = new EditorView({
      parent: place.current!,
      state: EditorState.create({ doc: text, extensions: [...markdownEditor(properties.label), ...writing(), suggestions(), reactions(now)] }),
    });
    view.current = editor;
    now.current.onView(editor);
    return () => {
      now.current.onView(null);
      editor.destroy();
    };
  }, []);

  useEffect(() => {
    const editor = view.current;
    const wanted = now.current.current();
    if (editor && editor.state.doc.toString() !== wanted && !editor.state.readOnly) {
      editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: wanted }, annotations: suggested.of(true) });
    }
  }, [text]);

  return <div class="code-editor" ref={place} />;
}

function reactions(now: { readonly current: CodeEditorProperties }) {
  return [
    EditorView.updateListener.of((update) => {
      const writers = update.transactions.some((one) => one.docChanged && one.annotation(suggested) !== true);
      if (update.docChanged && writers) {
        now.current.onChange(update.state.doc.toString());
      }
    }),
    EditorView.domEventHandlers({
      drop(event, view) {
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length === 0) {
          return false;
        }
        event.preventDefault();
        now.current.onFiles(files, view.posAtCoords({ x: event.clientX, y: event.clientY }) ?? view.state.selection.main.head);
        return true;
      },
      paste(event, view) {
        const files = [...(event.clipboardData?.files ?? [])];
        if (files.length > 0) {
          event.preventDefault();
          now.current.onFiles(files, view.state.selection.main.head);
          return true;
        }
        return pasteLink(view, event.clipboardData?.getData("text/plain") ?? "", event);
      },
      scroll(_event, view) {
        const { scrollTop, scrollHeight, clientHeight } = view.scrollDOM;
        now.current.onScroll(scrollHeight > clientHeight ? scrollTop / (scrollHeight - clientHeight) : 0);
      },
    }),
  ];
}

function pasteLink(view: EditorView, pasted: string, event: Event): boolean {
  const { from, to } = view.state.selection.main;
  const markdown = view.state.readOnly ? null : pastedLink(pasted, view.state.sliceDoc(from, to));
  if (markdown === null) {
    return false;
  }
  event.preventDefault();
  view.dispatch({ changes: { from, to, insert: markdown }, selection: { anchor: from + markdown.length }, userEvent: "input.paste" });
  return true;
}
