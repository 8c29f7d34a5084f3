import { describe, expect, it } from "vitest";
import { compare } from "../src/editing/conflict";
import { StoredDrafts, takenUp, type KeptDraft } from "../src/editing/keptDrafts";
import { mergePatch, newItem } from "../src/editing/mergePatch";
import { completions, withTag } from "../src/editor/tags";
import { pastedLink } from "../src/editor/markdownCommands";
import { slugFrom } from "../src/editor/slug";
import { taskOf } from "../src/assistant/writing";
import { chosenFiles, isArchive, worthSending } from "../src/importing/droppedFiles";
import { changesAnything, summed } from "../src/importing/imports";
import { CERTIFICATION, fieldsOf, POST, PROJECT } from "../src/kinds/kind";
import { addressOf, concerned, wantedOf } from "../src/list/listing";
import { picturesWithoutAlt, size, thumbnail, type Media } from "../src/media/media";
import type { Item } from "../src/editing/items";

describe("a merge patch", () => {
  const base = fieldsOf(POST, { title: "Pools", slug: "pools", body: "Text", excerpt: "E", tags: ["java"] });

  it("has what is different, and nothing else", () => {
    expect(mergePatch(POST, base, base)).toEqual({});
    expect(mergePatch(POST, base, { ...base, body: "Other", tags: ["java", "sql"] })).toEqual({ body: "Other", tags: ["java", "sql"] });
  });

  it("clears by null, but never what cannot be cleared", () => {
    expect(mergePatch(POST, base, { ...base, excerpt: " ", body: "" })).toEqual({ excerpt: null, body: null });
    expect(mergePatch(POST, base, { ...base, slug: "" })).toEqual({});
    expect(mergePatch(POST, base, { ...base, title: "" })).toEqual({ title: "" });
  });

  it("keeps Markdown as it is, and trims lines", () => {
    expect(mergePatch(POST, base, { ...base, body: "  code\n" })).toEqual({ body: "  code\n" });
    expect(mergePatch(POST, base, { ...base, title: " Pools too " })).toEqual({ title: "Pools too" });
  });

  it("of nothing is a new item without what is empty", () => {
    expect(newItem(POST, { ...fieldsOf(POST, null), title: "Pools" })).toEqual({ title: "Pools" });
    expect(newItem(PROJECT, { ...fieldsOf(PROJECT, null), title: "Tool" })).toEqual({ title: "Tool", featured: false, order: 0 });
    expect(newItem(CERTIFICATION, { ...fieldsOf(CERTIFICATION, null), name: "N", issuer: "I", issued_at: "2026-01-02" })).toEqual({
      name: "N",
      issuer: "I",
      issued_at: "2026-01-02",
    });
  });
});

describe("two changes to one state", () => {
  const base = { title: "T", body: "B", tags: ["a"] };

  it("that do not meet are both taken", () => {
    const { merged, clashes, taken } = compare(base, { ...base, title: "Mine" }, { ...base, tags: ["a", "b"] });
    expect(merged).toEqual({ title: "Mine", body: "B", tags: ["a", "b"] });
    expect(clashes).toEqual([]);
    expect(taken).toEqual(["tags"]);
  });

  it("that are the same are no clash", () => {
    expect(compare(base, { ...base, body: "X" }, { ...base, body: "X" }).clashes).toEqual([]);
  });

  it("that meet have to be chosen from", () => {
    const { merged, clashes } = compare(base, { ...base, body: "Mine" }, { ...base, body: "Theirs" });
    expect(merged.body).toBe("Mine");
    expect(clashes).toEqual([{ name: "body", base: "B", mine: "Mine", theirs: "Theirs" }]);
  });
});

describe("drafts in the browser's storage", () => {
  const draft = (item: string, window: string, at: number): KeptDraft => ({
    item,
    window,
    fields: { title: "T" },
    base: { title: "" },
    etag: null,
    creation: null,
    at,
  });

  it("are kept until they are forgotten", () => {
    localStorage.clear();
    const drafts = new StoredDrafts(localStorage);
    expect(drafts.keep(draft("post/1", "w1", 1))).toBe(true);
    drafts.keep(draft("post/1", "w2", 2));
    drafts.keep(draft("post/2", "w1", 3));
    expect(new StoredDrafts(localStorage).of("post/1").map((one) => one.window)).toEqual(["w2", "w1"]);
    drafts.forget("post/1", "w2");
    expect(drafts.all().map((one) => one.item)).toEqual(["post/2", "post/1"]);
  });

  it("live beside what is not theirs or is broken", () => {
    localStorage.clear();
    localStorage.setItem("desk/theme", "dark");
    localStorage.setItem("desk/draft/post/1/w1", "{broken");
    expect(new StoredDrafts(localStorage).all()).toEqual([]);
  });

  it("say when there is no room", () => {
    const full = { setItem: () => { throw new DOMException("full", "QuotaExceededError"); } } as unknown as Storage;
    expect(new StoredDrafts(full).keep(draft("post/1", "w1", 1))).toBe(false);
  });

  it("are taken up by their own window first, else from one that is gone", () => {
    const all = [draft("post/1", "w3", 3), draft("post/1", "w2", 2), draft("post/1", "w1", 1)];
    expect(takenUp(all, "w1", new Set(["w1"]))?.window).toBe("w1");
    expect(takenUp(all, "w9", new Set(["w9", "w3"]))?.window).toBe("w2");
    expect(takenUp(all, "w9", new Set(["w1", "w2", "w3"]))).toBeNull();
  });
});

describe("slugs while they are typed", () => {
  it.each([
    ["Inside the Pool: From Checkout", "inside-the-pool-from-checkout"],
    ["Über Größe", "uber-grosse"],
    ["  C++ & Co. ", "c-co"],
    ["Плавание", "плавание"],
    ["!!!", ""],
  ])("of %s is %s", (title, slug) => expect(slugFrom(title)).toBe(slug));
});

describe("tags", () => {
  const known = [
    { tag: "java", count: 9 },
    { tag: "javascript", count: 3 },
    { tag: "not-java", count: 20 },
  ];

  it("are completed by those that begin so, then those that have it", () => {
    expect(completions("JAVA", known, []).map((one) => one.tag)).toEqual(["java", "javascript", "not-java"]);
    expect(completions("java", known, ["java"]).map((one) => one.tag)).toEqual(["javascript", "not-java"]);
    expect(completions(" ", known, [])).toEqual([]);
  });

  it("are not taken twice", () => {
    expect(withTag(["java"], " Java ")).toEqual(["java"]);
    expect(withTag(["java"], "#sql")).toEqual(["java", "sql"]);
    expect(withTag(["java"], "")).toEqual(["java"]);
  });
});

describe("a pasted address", () => {
  it("becomes a link of what is selected", () => {
    expect(pastedLink("https://example.org/a", "here")).toBe("[here](https://example.org/a)");
    expect(pastedLink("https://example.org/a_(b)", "here")).toBe("[here](<https://example.org/a_(b)>)");
  });

  it("of a picture becomes a picture", () => expect(pastedLink("https://example.org/a.PNG?x=1", "")).toBe("![](https://example.org/a.PNG?x=1)"));

  it.each([
    ["https://example.org", ""],
    ["just words", "here"],
    ["https://example.org", "two\nlines"],
    ["https://example.org", "https://other.example"],
    ["https://example.org and more", "here"],
  ])("is pasted as it is: %s over %s", (pasted, selected) => expect(pastedLink(pasted, selected)).toBeNull());
});

describe("files to import", () => {
  const placed = (path: string) => ({ path, file: new File([""], path) });

  it("are those that an import reads", () => {
    const paths = ["blog/a.md", "blog/.git/config", "blog/node_modules/x/README.md", "__MACOSX/a", "blog/Thumbs.db", ".DS_Store"];
    expect(worthSending(paths.map(placed)).map((one) => one.path)).toEqual(["blog/a.md"]);
  });

  it("have their paths in the folder", () => {
    const file = Object.defineProperty(new File([""], "a.md"), "webkitRelativePath", { value: "blog/a.md" });
    expect(chosenFiles([file])[0]?.path).toBe("blog/a.md");
  });

  it("are an archive where it is one alone", () => {
    expect(isArchive([placed("a.ZIP")])).toBe(true);
    expect(isArchive([placed("a.zip"), placed("b.md")])).toBe(false);
  });

  it("are summed up", () => {
    expect(summed({ created: 3, updated: 0, failed: 1 })).toBe("3 created, 1 failed");
    expect(summed({ created: 0 })).toBe("nothing to import");
    expect(changesAnything({ dry_run: true, summary: { created: 0, updated: 1 }, files: [] })).toBe(true);
    expect(changesAnything({ dry_run: true, summary: { unchanged: 4, failed: 1 }, files: [] })).toBe(false);
  });
});

describe("lists", () => {
  it("are asked for as their address says, and the other way round", () => {
    const wanted = wantedOf("?q=a%20b&status=draft", POST);
    expect(wanted).toEqual({ q: "a b", status: "draft", tag: "", sort: "-updated_at" });
    expect(wantedOf(addressOf(POST, wanted).split("?")[1] ?? "", POST)).toEqual(wanted);
    expect(addressOf(CERTIFICATION, wantedOf("", CERTIFICATION))).toBe("/certifications");
  });

  it("know whom an action concerns", () => {
    const items = [{ id: "1", published: true }, { id: "2", published: false }] as Item[];
    expect(concerned("publish", items).map((item) => item.id)).toEqual(["2"]);
    expect(concerned("unpublish", items).map((item) => item.id)).toEqual(["1"]);
    expect(concerned("delete", items)).toHaveLength(2);
  });
});

describe("pictures", () => {
  it("without a description are counted", () => {
    expect(picturesWithoutAlt("![](a.png) ![ ](b.png) ![c](c.png) [](d)")).toBe(2);
  });

  it("are shown small where they can be", () => {
    const variants = [640, 320].map((width) => ({ width, height: 1, url: `/${width}` }));
    const media = { url: "/full", variants } as unknown as Media;
    expect(thumbnail(media, 300)).toBe("/320");
    expect(thumbnail(media, 900)).toBe("/full");
  });

  it.each([[12, "12 B"], [20_400, "20 kB"], [1_540_000, "1.5 MB"]])("of %d bytes are %s large", (bytes, text) => expect(size(bytes)).toBe(text));
});

it("asks the assistant for what was said only", () => {
  const fields = { title: " T ", outline: "", notes: "facts", text: "Body\n", instruction: " " };
  expect(taskOf("write", fields)).toEqual({ mode: "write", title: "T", notes: "facts" });
  expect(taskOf("improve", fields)).toEqual({ mode: "improve", text: "Body\n" });
});
