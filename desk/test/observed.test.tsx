import { render } from "preact";
import { describe, expect, it } from "vitest";
import { useObserved, type Observable } from "../src/shell/observed";

class Light implements Observable<string> {
  state = "off";
  private readonly listeners = new Set<() => void>();

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  become(state: string): void {
    this.state = state;
    this.listeners.forEach((listener) => listener());
  }
}

function Shown({ light }: { readonly light: Light }) {
  return <p>{useObserved(light)}</p>;
}

const effects = () => new Promise((resolve) => setTimeout(resolve, 200));

describe("what is observed", () => {
  it("is drawn anew when it changes", async () => {
    const [light, root] = [new Light(), document.createElement("div")];
    render(<Shown light={light} />, root);
    await effects();
    light.become("on");
    await effects();
    expect(root.textContent).toBe("on");
  });

  it("is drawn anew when it changed between its drawing and its listening", async () => {
    const [light, root] = [new Light(), document.createElement("div")];
    render(<Shown light={light} />, root);
    light.become("on");
    await effects();
    expect(root.textContent).toBe("on");
  });
});
