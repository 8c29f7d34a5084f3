import { EditorSelection, type ChangeSpec, type StateCommand } from "@codemirror/state";

/** Puts marks around what is selected, or takes them away where they are. */
export function surround(mark: string): StateCommand {
  return ({ state, dispatch }) => {
    const change = state.changeByRange((range) => {
      const before = state.sliceDoc(range.from - mark.length, range.from);
      const after = state.sliceDoc(range.to, range.to + mark.length);
      if (before === mark && after === mark) {
        const changes: ChangeSpec[] = [
          { from: range.from - mark.length, to: range.from },
          { from: range.to, to: range.to + mark.length },
        ];
        return { changes, range: EditorSelection.range(range.from - mark.length, range.to - mark.length) };
      }
      const changes: ChangeSpec[] = [
        { from: range.from, insert: mark },
        { from: range.to, insert: mark },
      ];
      return { changes, range: EditorSelection.range(range.from + mark.length, range.to + mark.length) };
    });
    dispatch(state.update(change, { scrollIntoView: true, userEvent: "input.format" }));
    return true;
  };
}

/** Begins every selected line with this, or takes it away where all have it. */
export function prefixLines(prefix: string): StateCommand {
  return ({ state, dispatch }) => {
    const lines = new Set<number>();
    for (const range of state.selection.ranges) {
      for (let at = range.from; at <= range.to; ) {
        const line = state.doc.lineAt(at);
        lines.add(line.from);
        at = line.to + 1;
      }
    }
    const all = [...lines].every((from) => state.sliceDoc(from, from + prefix.length) === prefix);
    const changes = [...lines].map((from) => (all ? { from, to: from + prefix.length } : { from, insert: prefix }));
    dispatch(state.update({ changes, scrollIntoView: true, userEvent: "input.format" }));
    return true;
  };
}

/** Makes a link of what is selected, and selects where its address goes. */
export const link: StateCommand = ({ state, dispatch }) => {
  const change = state.changeByRange((range) => {
    const text = state.sliceDoc(range.from, range.to);
    const insert = `[${text}](https://)`;
    const from = range.from + text.length + 3;
    return { changes: { from: range.from, to: range.to, insert }, range: EditorSelection.range(from, from + 8) };
  });
  dispatch(state.update(change, { scrollIntoView: true, userEvent: "input.format" }));
  return true;
};

const ADDRESS = /^https?:\/\/\S+$/i;
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#]\S*)?$/i;

/** What Markdown a pasted address becomes; null where it is to be pasted as it is. */
export function pastedLink(pasted: string, selected: string): string | null {
  const address = pasted.trim();
  if (!ADDRESS.test(address)) {
    return null;
  }
  const target = /[()<>]/.test(address) ? `<${address.replaceAll("<", "%3C").replaceAll(">", "%3E")}>` : address;
  if (PICTURE.test(address)) {
    return `![${selected}](${target})`;
  }
  return selected === "" || ADDRESS.test(selected) || selected.includes("\n") ? null : `[${selected}](${target})`;
}
