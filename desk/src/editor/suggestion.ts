import { Annotation, Compartment, EditorState, StateEffect, StateField, Transaction, type Extension } from "@codemirror/state";
import { Decoration, EditorView, type DecorationSet } from "@codemirror/view";

/** On changes that are a suggestion: they are not the writer's until they are accepted. */
export const suggested = Annotation.define<boolean>();

const mark = Decoration.mark({ class: "cm-suggestion" });
const show = StateEffect.define<{ from: number; to: number } | null>();
const locked = new Compartment();

const shown = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(decorations, transaction) {
    let next = decorations.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(show)) {
        next = effect.value && effect.value.to > effect.value.from ? Decoration.set([mark.range(effect.value.from, effect.value.to)]) : Decoration.none;
      }
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** What an editor needs to show suggestions. */
export function suggestions(): Extension {
  return [shown, locked.of([])];
}

/**
 * A text by the assistant that grows in the editor in the place of another one. Until it is accepted or undone, nothing else can
 * be written, and nothing of it is saved.
 */
export class Suggestion {
  private readonly original: string;
  private end: number;
  private begun = false;

  constructor(
    private readonly view: EditorView,
    private readonly from: number,
    to: number,
  ) {
    this.original = view.state.sliceDoc(from, to);
    this.end = to;
    view.dispatch({ effects: locked.reconfigure(EditorState.readOnly.of(true)) });
  }

  /** The next piece. The original stays until the first one. */
  append(piece: string): void {
    const from = this.begun ? this.end : this.from;
    this.change(from, this.end, piece, EditorView.scrollIntoView(from));
    this.begun = true;
  }

  get text(): string {
    return this.begun ? this.view.state.sliceDoc(this.from, this.end) : "";
  }

  /** It is the writer's now; one undo brings the original back. */
  accept(): void {
    const text = this.text;
    this.restore();
    this.view.dispatch({
      changes: { from: this.from, to: this.from + this.original.length, insert: text },
      selection: { anchor: this.from + text.length },
      userEvent: "input.suggestion",
    });
    this.view.focus();
  }

  /** As if it had not been. */
  undo(): void {
    this.restore();
    this.view.focus();
  }

  private restore(): void {
    if (this.begun) {
      this.change(this.from, this.end, this.original);
    }
    this.view.dispatch({ effects: [show.of(null), locked.reconfigure([])] });
  }

  private change(from: number, to: number, insert: string, scroll?: StateEffect<unknown>): void {
    this.end = from + insert.length;
    const effects: StateEffect<unknown>[] = [show.of({ from: this.from, to: this.end })];
    if (scroll) {
      effects.push(scroll);
    }
    this.view.dispatch({
      changes: { from, to, insert },
      effects,
      annotations: [suggested.of(true), Transaction.addToHistory.of(false)],
    });
  }
}
