import { MergeView } from "@codemirror/merge";
import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { useEffect, useRef } from "preact/hooks";
import { markdownEditor, writing } from "./codeMirror";

interface ComparisonProperties {
  readonly left: string;
  readonly leftLabel: string;
  readonly right: string;
  readonly rightLabel: string;
  /** Where the right side can be changed, and parts of the left taken over. */
  readonly onRight?: (text: string) => void;
}

/** Two texts side by side, with what is different about them. */
export function TextComparison({ left, leftLabel, right, rightLabel, onRight }: ComparisonProperties) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fixed = [EditorState.readOnly.of(true)];
    const follow = followed(onRight);
    const merge = new MergeView({
      parent: place.current!,
      a: { doc: left, extensions: [...markdownEditor(leftLabel), ...fixed] },
      b: { doc: right, extensions: [...markdownEditor(rightLabel), ...(onRight ? [...writing(), follow] : fixed)] },
      collapseUnchanged: { margin: 3, minSize: 6 },
      gutter: true,
      ...(onRight ? { revertControls: "a-to-b" as const, renderRevertControl: takeOver } : {}),
    });
    return () => merge.destroy();
  }, [left]);
  return (
    <div class="comparison">
      <div class="comparison-heads" aria-hidden="true">
        <span>{leftLabel}</span>
        <span>{rightLabel}</span>
      </div>
      <div class="comparison-texts" ref={place} />
    </div>
  );
}

function followed(onRight: ((text: string) => void) | undefined) {
  return EditorView.updateListener.of((update) => {
    if (update.docChanged) {
      onRight?.(update.state.doc.toString());
    }
  });
}

function takeOver(): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "→";
  button.title = "Take this part over";
  button.setAttribute("aria-label", "Take this part over");
  return button;
}
