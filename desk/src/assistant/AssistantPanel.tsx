import type { EditorView } from "@codemirror/view";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Suggestion } from "../editor/suggestion";
import { messageOf } from "../http/problem";
import { useDesk } from "../shell/desk";
import { taskOf, write, type Task } from "./writing";

interface AssistantProperties {
  readonly view: EditorView | null;
  readonly title: string;
  /** It begins to write in the editor. */
  readonly onWriting: () => void;
}

type Phase = "asking" | "writing" | "choosing";

/** Lets the assistant write into the editor; what it wrote is the writer's only after it was accepted. */
export function AssistantPanel({ view, title, onWriting }: AssistantProperties) {
  const { calls } = useDesk();
  const [mode, setMode] = useState<Task["mode"]>("improve");
  const [phase, setPhase] = useState<Phase>("asking");
  const [problem, setProblem] = useState<string | null>(null);
  const suggestion = useRef<Suggestion | null>(null);
  const abort = useRef<AbortController | null>(null);
  const decision = useRef<HTMLDivElement>(null);

  useEffect(() => () => abort.current?.abort(), []);
  useEffect(() => {
    if (phase === "choosing") {
      decision.current?.querySelector("button")?.focus();
    }
  }, [phase]);

  async function begin(form: FormData) {
    if (!view) {
      return;
    }
    const { from, to } = placeOf(view, mode);
    const value = (name: string) => String(form.get(name) ?? "");
    const task = taskOf(mode, {
      title,
      outline: value("outline"),
      notes: value("notes"),
      text: view.state.sliceDoc(from, to),
      instruction: value("instruction"),
    });
    const writing = new Suggestion(view, from, to);
    suggestion.current = writing;
    abort.current = new AbortController();
    setProblem(null);
    setPhase("writing");
    onWriting();
    try {
      const whole = await write(calls, task, (piece) => writing.append(piece), abort.current.signal);
      setProblem(whole ? null : "It reached its greatest length, and is not complete.");
    } catch (error) {
      setProblem(abort.current.signal.aborted ? null : messageOf(error));
    }
    if (writing.text === "") {
      writing.undo();
      setPhase("asking");
    } else {
      setPhase("choosing");
    }
  }

  function decide(accept: boolean) {
    if (accept) {
      suggestion.current?.accept();
    } else {
      suggestion.current?.undo();
    }
    suggestion.current = null;
    setProblem(null);
    setPhase("asking");
  }

  return (
    <>
      <h2>Writing assistant</h2>
      {problem && (
        <p class="banner warn" role="alert">
          {problem}
        </p>
      )}
      {phase === "asking" && <Questions mode={mode} title={title} ready={view !== null} onMode={setMode} onBegin={(form) => void begin(form)} />}
      {phase !== "asking" && (
        <div class="decision" ref={decision} role="group" aria-label="What the assistant wrote">
          <p role="status">{phase === "writing" ? "Writing into the text…" : "This is what the assistant suggests, marked in the text."}</p>
          {phase === "writing" ? (
            <button type="button" onClick={() => abort.current?.abort()}>
              Stop
            </button>
          ) : (
            <div class="actions">
              <button type="button" class="primary" onClick={() => decide(true)}>
                Accept
              </button>
              <button type="button" onClick={() => decide(false)}>
                Undo
              </button>
            </div>
          )}
        </div>
      )}
    </>
  );
}

/** A draft goes where the cursor is; what is selected is improved, else everything. */
function placeOf(view: EditorView, mode: Task["mode"]): { from: number; to: number } {
  const { from, to } = view.state.selection.main;
  return mode === "write" ? { from: to, to } : from === to ? { from: 0, to: view.state.doc.length } : { from, to };
}

interface QuestionsProperties {
  readonly mode: Task["mode"];
  readonly title: string;
  readonly ready: boolean;
  readonly onMode: (mode: Task["mode"]) => void;
  readonly onBegin: (form: FormData) => void;
}

function Questions({ mode, title, ready, onMode, onBegin }: QuestionsProperties) {
  const id = useId();
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onBegin(new FormData(event.currentTarget));
      }}
    >
      <fieldset class="choice">
        <legend>What is it to do?</legend>
        <label>
          <input type="radio" name="mode" checked={mode === "improve"} onChange={() => onMode("improve")} /> Improve what is selected, or
          everything
        </label>
        <label>
          <input type="radio" name="mode" checked={mode === "write"} onChange={() => onMode("write")} /> Write a draft where the cursor is
        </label>
      </fieldset>
      {mode === "improve" ? (
        <div class="field">
          <label for={`${id}i`}>What is to be better about it?</label>
          <input id={`${id}i`} name="instruction" placeholder="Shorter, and in plain words" maxLength={300} />
        </div>
      ) : (
        <>
          <div class="field">
            <label for={`${id}o`}>What it goes through</label>
            <textarea id={`${id}o`} name="outline" rows={4} />
          </div>
          <div class="field">
            <label for={`${id}n`}>Facts</label>
            <textarea id={`${id}n`} name="notes" rows={4} aria-describedby={`${id}nh`} />
            <span id={`${id}nh`} class="muted small">
              It is to invent none.
            </span>
          </div>
          {title.trim() === "" && <p class="muted small">Give the text a title first.</p>}
        </>
      )}
      <button type="submit" class="primary" disabled={!ready || (mode === "write" && title.trim() === "")}>
        {mode === "improve" ? "Improve" : "Write"}
      </button>
    </form>
  );
}
