/** A server-sent event (WHATWG HTML, 9.2): its name, and its data as the server wrote it. */
export interface ServerEvent {
  readonly name: string;
  readonly data: string;
}

/** Reads events from pieces of text that may end anywhere, in the middle of a line break too. */
export class EventReader {
  private rest = "";
  private name = "";
  private data: string[] = [];
  private started = false;

  /** The events that this piece completes. */
  read(piece: string): ServerEvent[] {
    this.rest += piece;
    if (!this.started && this.rest.length > 0) {
      this.started = true;
      this.rest = this.rest.replace(/^\uFEFF/, "");
    }
    const events: ServerEvent[] = [];
    for (;;) {
      const end = /\r\n|\n|\r/.exec(this.rest);
      // A CR at the very end may be half of a CRLF.
      if (!end || (end[0] === "\r" && end.index === this.rest.length - 1)) {
        return events;
      }
      const line = this.rest.slice(0, end.index);
      this.rest = this.rest.slice(end.index + end[0].length);
      this.line(line, events);
    }
  }

  private line(line: string, events: ServerEvent[]): void {
    if (line === "") {
      if (this.data.length > 0) {
        events.push({ name: this.name === "" ? "message" : this.name, data: this.data.join("\n") });
      }
      this.name = "";
      this.data = [];
      return;
    }
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "event") {
      this.name = value;
    } else if (field === "data") {
      this.data.push(value);
    }
  }
}

/** All events of a response, as they come. */
export async function* eventsOf(response: Response): AsyncGenerator<ServerEvent> {
  if (!response.body) {
    return;
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const events = new EventReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        return;
      }
      yield* events.read(value);
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}
