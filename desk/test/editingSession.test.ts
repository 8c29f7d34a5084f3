import { beforeEach, describe, expect, it } from "vitest";
import { EditingSession } from "../src/editing/editingSession";
import { isUnsaved, type EditingState } from "../src/editing/editingState";
import { Problem } from "../src/http/problem";
import { POST } from "../src/kinds/kind";
import { HandTimers, MapDrafts, PostServer, settled } from "./fakes";

let server: PostServer;
let drafts: MapDrafts;
let timers: HandTimers;
let keys: number;

beforeEach(() => {
  server = new PostServer();
  drafts = new MapDrafts();
  timers = new HandTimers();
  keys = 0;
});

function open(id: string | null, window = "w1", alive: string[] = [window]): EditingSession {
  return EditingSession.open(POST, id === null ? null : server.answer(id), {
    items: server,
    drafts,
    timers,
    window,
    alive: new Set(alive),
    newKey: () => `key-${++keys}`,
  });
}

function overtaken(state: EditingState) {
  if (state.progress.kind !== "overtaken") {
    throw new Error(`It is ${state.progress.kind}.`);
  }
  return state.progress.overtaken;
}

describe("a draft", () => {
  it("saves itself a while after the last change, by what has changed", async () => {
    const session = open(server.add({ title: "Pools", body: "Old" }).id);
    session.change("body", "New");
    await timers.pass(1_000);
    expect(server.calls).toEqual([]);
    session.change("body", "Newer");
    await timers.pass(1_499);
    expect(server.calls).toEqual([]);
    await timers.pass(1);
    expect(server.calls).toEqual(["autosave body"]);
    expect(server.posts.get("id-1")?.["body"]).toBe("Newer");
    expect(isUnsaved(session.state)).toBe(false);
    expect(drafts.all()).toEqual([]);
  });

  it("is saved although its writer never pauses", async () => {
    const session = open(server.add({ title: "Pools" }).id);
    for (let i = 0; i < 12; i++) {
      session.change("body", `text ${i}`);
      await timers.pass(1_000);
    }
    expect(server.calls).toEqual(["autosave body"]);
  });

  it("is created when it has a title, once, and goes on under its id", async () => {
    const session = open(null);
    session.change("body", "Text first");
    await timers.pass(5_000);
    expect(server.calls).toEqual([]);
    session.change("title", "Pools");
    await timers.pass(1_500);
    expect(server.calls).toEqual(["create Pools"]);
    expect(session.state.saved?.item.id).toBe("id-1");
    expect(session.state.fields["slug"]).toBe("pools");
    session.change("body", "More");
    await timers.pass(1_500);
    expect(server.calls.at(-1)).toBe("autosave body");
    expect(server.posts.size).toBe(1);
  });

  it("is not created twice when the answer is lost, and what was typed since is saved after it", async () => {
    const session = open(null);
    session.change("title", "Pools");
    server.trouble = "answer-lost";
    await timers.pass(1_500);
    expect(session.state.progress.kind).toBe("offline");
    session.change("title", "Pools and more");
    server.trouble = "none";
    await timers.pass(10_000);
    expect(server.posts.size).toBe(1);
    expect(server.posts.get("id-1")?.["title"]).toBe("Pools and more");
  });

  it("takes what is typed while it is being saved into the next save", async () => {
    const session = open(server.add({ title: "Pools" }).id);
    let letThrough = () => {};
    server.gate = new Promise((resolve) => (letThrough = resolve));
    session.change("body", "One");
    await timers.pass(1_500);
    session.change("body", "One two");
    letThrough();
    await settled();
    expect(session.state.fields["body"]).toBe("One two");
    expect(isUnsaved(session.state)).toBe(true);
    await timers.pass(1_500);
    expect(server.posts.get("id-1")?.["body"]).toBe("One two");
  });

  it("does not take blanks at the end of a title away while it is typed", async () => {
    const session = open(server.add({ title: "Pools" }).id);
    session.change("title", "Pools ");
    server.posts.forEach((post, id) => server.posts.set(id, post));
    await timers.pass(1_500);
    expect(session.state.fields["title"]).toBe("Pools ");
  });
});

describe("what is published", () => {
  it("is kept on this device until its owner saves", async () => {
    const session = open(server.add({ title: "Pools", published: true }).id);
    session.change("body", "New");
    await timers.pass(60_000);
    expect(server.calls).toEqual([]);
    expect(drafts.all()).toHaveLength(1);
    expect(await session.save()).toBe(true);
    expect(server.calls).toEqual(["save body"]);
    expect(drafts.all()).toEqual([]);
  });

  it("is saved before it is published", async () => {
    const session = open(server.add({ title: "Pools" }).id);
    session.change("body", "New");
    expect(await session.setPublished(true)).toBe(true);
    expect(server.calls).toEqual(["save body", "publish id-1"]);
    expect(session.state.saved?.item.published).toBe(true);
  });
});

describe("what is unsaved", () => {
  it("survives a reload in the same window", () => {
    const { id } = server.add({ title: "Pools", published: true });
    open(id).change("body", "Unsaved");
    const session = open(id);
    expect(session.state.fields["body"]).toBe("Unsaved");
    expect(session.state.takenUpFrom).not.toBeNull();
  });

  it("of a new item survives too", () => {
    open(null).change("body", "Unsaved");
    expect(open(null).state.fields["body"]).toBe("Unsaved");
  });

  it("is taken up from a window that is gone, not from one that is open", () => {
    const { id } = server.add({ title: "Pools", published: true });
    open(id, "w1").change("body", "Unsaved");
    expect(open(id, "w2", ["w1", "w2"]).state.fields["body"]).toBe("");
    expect(open(id, "w2", ["w2"]).state.fields["body"]).toBe("Unsaved");
    expect(drafts.all().map((draft) => draft.window)).toEqual(["w2"]);
  });

  it("can be left for what is saved", () => {
    const { id } = server.add({ title: "Pools", body: "Saved", published: true });
    open(id).change("body", "Unsaved");
    const session = open(id);
    session.discard();
    expect(session.state.fields["body"]).toBe("Saved");
    expect(drafts.all()).toEqual([]);
  });

  it("is told where it cannot be kept", () => {
    drafts.full = true;
    const session = open(server.add({ title: "Pools", published: true }).id);
    session.change("body", "Unsaved");
    expect(session.state.kept).toBe(false);
    expect(isUnsaved(session.state)).toBe(true);
  });

  it("is gone when it is typed away again", () => {
    const session = open(server.add({ title: "Pools", body: "Saved", published: true }).id);
    session.change("body", "Unsaved");
    session.change("body", "Saved");
    expect(drafts.all()).toEqual([]);
  });

  it("was made from another state than the server has now: that is found out", async () => {
    const { id } = server.add({ title: "Pools", body: "First", published: true });
    open(id).change("body", "Mine");
    server.change(id, { body: "Theirs" });
    const session = open(id);
    expect(session.state.fields["body"]).toBe("Mine");
    expect(await session.save()).toBe(false);
    expect(overtaken(session.state).comparison.clashes).toEqual([{ name: "body", base: "First", mine: "Mine", theirs: "Theirs" }]);
  });
});

describe("a lost network", () => {
  it("keeps the text, and saves it when the network is back", async () => {
    const session = open(server.add({ title: "Pools" }).id);
    server.trouble = "offline";
    session.change("body", "New");
    await timers.pass(1_500);
    expect(session.state.progress.kind).toBe("offline");
    expect(drafts.all()[0]?.fields["body"]).toBe("New");
    server.trouble = "none";
    session.retryNow();
    await settled();
    expect(server.posts.get("id-1")?.["body"]).toBe("New");
    expect(session.state.progress.kind).toBe("rest");
  });

  it("is tried again by itself, less and less often", async () => {
    const session = open(server.add({ title: "Pools" }).id);
    server.trouble = "offline";
    session.change("body", "New");
    await timers.pass(60_000);
    expect(server.calls.length).toBeGreaterThan(3);
    expect(server.calls.length).toBeLessThan(8);
    expect(session.state.progress.kind).toBe("offline");
  });
});

describe("an expired session", () => {
  it("keeps the text when nobody signs in, and saves it when somebody does", async () => {
    const session = open(server.add({ title: "Pools" }).id);
    server.trouble = "signed-out";
    session.change("body", "New");
    await timers.pass(1_500);
    expect(session.state.progress.kind).toBe("signed-out");
    expect(drafts.all()).toHaveLength(1);
    server.trouble = "none";
    session.retryNow();
    await settled();
    expect(server.posts.get("id-1")?.["body"]).toBe("New");
  });
});

describe("somebody who saved first", () => {
  it("is not overwritten: both versions are shown, and nothing is saved until one is chosen", async () => {
    const { id } = server.add({ title: "Pools", body: "First", excerpt: "E" });
    const session = open(id);
    session.change("body", "Mine");
    server.change(id, { body: "Theirs", excerpt: "Their excerpt" });
    await timers.pass(1_500);
    const { comparison, theirs } = overtaken(session.state);
    expect(theirs.fields["body"]).toBe("Theirs");
    expect(comparison.taken).toEqual(["excerpt"]);
    expect(comparison.merged["excerpt"]).toBe("Their excerpt");
    session.change("body", "Mine still");
    await timers.pass(60_000);
    expect(server.posts.get(id)?.["body"]).toBe("Theirs");
    expect(drafts.all()[0]?.fields["body"]).toBe("Mine still");
    expect(overtaken(session.state).comparison.merged["body"]).toBe("Mine still");
    expect(await session.settle({ ...comparison.merged, body: "Both" })).toBe(true);
    expect(server.posts.get(id)).toMatchObject({ body: "Both", excerpt: "Their excerpt" });
  });

  it("can be let win", async () => {
    const { id } = server.add({ title: "Pools", body: "First" });
    const session = open(id);
    session.change("body", "Mine");
    server.change(id, { body: "Theirs" });
    await timers.pass(1_500);
    await session.settle(overtaken(session.state).theirs.fields);
    expect(session.state.fields["body"]).toBe("Theirs");
    expect(drafts.all()).toEqual([]);
  });

  it("changed nothing that is written here: the save goes on", async () => {
    const { id } = server.add({ title: "Pools", body: "First" });
    const session = open(id);
    session.change("body", "Mine");
    server.change(id, { updated_at: "2026-03-02T00:00:00Z" });
    await timers.pass(5_000);
    expect(server.posts.get(id)?.["body"]).toBe("Mine");
  });

  it("deleted it: the text can be saved as a new item", async () => {
    const { id } = server.add({ title: "Pools", body: "First" });
    const session = open(id);
    session.change("body", "Mine");
    server.posts.delete(id);
    await timers.pass(1_500);
    expect(session.state.progress.kind).toBe("gone");
    expect(await session.saveAsNew()).toBe(true);
    expect([...server.posts.values()][0]?.["body"]).toBe("Mine");
  });
});

describe("a refusal", () => {
  it("is told, and saving is tried again after the next change only", async () => {
    const session = open(server.add({ title: "Pools" }).id);
    server.refusal = new Problem(409, "slug_taken", "Taken.", [], null, "pools-2");
    session.change("slug", "taken");
    await timers.pass(60_000);
    expect(server.calls).toEqual(["autosave slug"]);
    expect(session.state.progress).toMatchObject({ kind: "refused", error: { suggestedSlug: "pools-2" } });
    server.refusal = null;
    session.change("slug", "pools-2");
    await timers.pass(1_500);
    expect(session.state.progress.kind).toBe("rest");
  });
});

it("keeps and saves a last time when the editor is left", async () => {
  const session = open(server.add({ title: "Pools" }).id);
  session.change("body", "Last words");
  session.close();
  await settled();
  expect(server.posts.get("id-1")?.["body"]).toBe("Last words");
});
