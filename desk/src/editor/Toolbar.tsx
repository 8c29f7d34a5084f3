import type { StateCommand } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { useRef } from "preact/hooks";
import { link, prefixLines, surround } from "./markdownCommands";

const COMMANDS: readonly (readonly [string, string, StateCommand])[] = [
  ["Bold", "B", surround("**")],
  ["Italic", "I", surround("*")],
  ["Heading", "H", prefixLines("## ")],
  ["Link", "↗", link],
  ["List", "•", prefixLines("- ")],
  ["Quote", "❝", prefixLines("> ")],
  ["Code", "‹›", surround("`")],
];

interface ToolbarProperties {
  readonly view: EditorView | null;
  readonly onFiles: (files: readonly File[], at: number) => void;
}

/** What Markdown has marks for, for those who do not know them by heart. */
export function Toolbar({ view, onFiles }: ToolbarProperties) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div class="toolbar" role="group" aria-label="Formatting">
      {COMMANDS.map(([name, sign, command]) => (
        <button
          key={name}
          type="button"
          class={`quiet sign-${name.toLowerCase()}`}
          aria-label={name}
          title={name}
          disabled={!view}
          onClick={() => {
            if (view && !view.state.readOnly) {
              command(view);
              view.focus();
            }
          }}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
      <button type="button" class="quiet" title="Picture: drag it into the text, paste it, or choose it here" onClick={() => picker.current?.click()}>
        Picture…
      </button>
      <input
        ref={picker}
        type="file"
        accept="image/*"
        multiple
        hidden
        aria-label="Pictures to insert"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = "";
          if (files.length > 0) {
            onFiles(files, view?.state.selection.main.head ?? 0);
          }
        }}
      />
    </div>
  );
}
