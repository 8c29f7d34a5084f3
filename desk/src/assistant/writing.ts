import type { Calls } from "../http/calls";
import { eventsOf } from "../http/events";

/** What the assistant is to write. */
export type Task =
  | { readonly mode: "write"; readonly title: string; readonly outline?: string; readonly notes?: string }
  | { readonly mode: "improve"; readonly text: string; readonly instruction?: string };

/** Lets the assistant write; false where the text broke off at its greatest length. Rejects where it breaks off otherwise. */
export async function write(calls: Calls, task: Task, piece: (text: string) => void, signal: AbortSignal): Promise<boolean> {
  const response = await calls.response("POST", "/ai/write", { json: task, accept: "text/event-stream, application/problem+json", signal });
  for await (const event of eventsOf(response)) {
    const data = JSON.parse(event.data) as { text?: string; complete?: boolean; detail?: string };
    if (event.name === "token") {
      piece(data.text ?? "");
    } else if (event.name === "done") {
      return data.complete !== false;
    } else if (event.name === "error") {
      throw new Error(data.detail ?? "The assistant broke off.");
    }
  }
  throw new Error("The assistant broke off.");
}

/** A task without what is empty. */
export function taskOf(mode: Task["mode"], fields: Readonly<Record<"title" | "outline" | "notes" | "text" | "instruction", string>>): Task {
  const given = (name: keyof typeof fields) => (fields[name].trim() === "" ? {} : { [name]: fields[name].trim() });
  return mode === "write"
    ? { mode, title: fields.title.trim(), ...given("outline"), ...given("notes") }
    : { mode, text: fields.text, ...given("instruction") };
}
