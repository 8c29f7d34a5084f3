import { describe, expect, it } from "vitest";
import { Calls, query } from "../src/http/calls";
import { EventReader } from "../src/http/events";
import { isPassing, messageOf, NoConnection, Problem, SignedOut } from "../src/http/problem";
import { Session } from "../src/session/session";

type Sent = { path: string; init: RequestInit };

function answering(...answers: (Response | Error)[]) {
  const sent: Sent[] = [];
  const send = (async (path: string, init: RequestInit) => {
    sent.push({ path, init });
    const answer = answers.shift();
    if (!answer || answer instanceof Error) {
      throw answer ?? new Error("No more answers.");
    }
    return answer;
  }) as typeof fetch;
  return { sent, send };
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ...headers } });

describe("calls", () => {
  it("send what they are given and tell the entity tag", async () => {
    const { sent, send } = answering(json(200, { id: "1" }, { ETag: '"a"' }));
    const answer = await new Calls(async () => {}, "/api/v1", send).answer("PATCH", "/posts/1", { patch: { title: "T" }, ifMatch: '"b"' });
    expect(answer).toEqual({ body: { id: "1" }, etag: '"a"' });
    expect(sent[0]?.path).toBe("/api/v1/posts/1");
    expect(sent[0]?.init.headers).toMatchObject({ "Content-Type": "application/merge-patch+json", "If-Match": '"b"' });
    expect(sent[0]?.init.body).toBe('{"title":"T"}');
  });

  it("are made again after somebody has signed in", async () => {
    const { sent, send } = answering(json(401, {}), json(200, { ok: true }));
    let asked = 0;
    const calls = new Calls(async () => void asked++, "", send);
    expect(await calls.get("/posts")).toEqual({ ok: true });
    expect([asked, sent.length]).toEqual([1, 2]);
  });

  it("are made again where what was there is hidden from strangers", async () => {
    const { sent, send } = answering(json(404, {}), json(401, {}), json(200, { draft: true }));
    expect(await new Calls(async () => {}, "", send).get("/posts/1")).toEqual({ draft: true });
    expect(sent.map((one) => one.path)).toEqual(["/posts/1", "/auth/me", "/posts/1"]);
  });

  it("are not made again where nothing is there", async () => {
    const { send } = answering(json(404, { detail: "No post." }), json(200, {}));
    await expect(new Calls(async () => {}, "", send).get("/posts/1")).rejects.toThrow("No post.");
  });

  it("fail where nobody does", async () => {
    const { send } = answering(json(401, {}));
    const calls = new Calls(() => Promise.reject(new SignedOut()), "", send);
    await expect(calls.get("/posts")).rejects.toBeInstanceOf(SignedOut);
  });

  it("say what the problem is", async () => {
    const { send } = answering(
      json(409, { code: "slug_taken", detail: "Taken.", holder: { type: "post", id: "1", slug: "a" }, suggested_slug: "a-2" }),
    );
    const error = await new Calls(async () => {}, "", send).get("/posts").catch((e: unknown) => e);
    expect(error).toMatchObject({ status: 409, code: "slug_taken", message: "Taken.", suggestedSlug: "a-2" });
  });

  it("tell a lost network from a refusal", async () => {
    const { send } = answering(new TypeError("Failed to fetch"), new Response("gateway", { status: 502 }), json(400, {}));
    const calls = new Calls(async () => {}, "", send);
    const errors = await Promise.all([0, 1, 2].map(() => calls.get("/posts").catch((e: unknown) => e)));
    expect(errors.map(isPassing)).toEqual([true, true, false]);
    expect(errors[0]).toBeInstanceOf(NoConnection);
  });

  it("leave what is empty out of a query", () => {
    expect(query({ q: "", tag: "c++ & co", cursor: null, dry_run: false, limit: 5 })).toBe("?tag=c%2B%2B+%26+co&dry_run=false&limit=5");
    expect(query({})).toBe("");
  });
});

describe("a problem", () => {
  const problem = new Problem(400, "invalid", "Invalid.", [
    { pointer: "/title", detail: "is missing" },
    { pointer: "/tags/3", detail: "is too long" },
  ]);

  it("says what is wrong with which member", () => {
    expect(problem.of("title")).toBe("is missing");
    expect(problem.of("tags")).toBe("is too long");
    expect(problem.of("slug")).toBeNull();
  });

  it("is one line for a person", () => {
    expect(messageOf(problem)).toBe("title is missing; tags/3 is too long");
    expect(messageOf(new NoConnection())).toBe("The server cannot be reached.");
  });
});

describe("server-sent events", () => {
  const read = (...pieces: string[]) => {
    const reader = new EventReader();
    return pieces.flatMap((piece) => reader.read(piece));
  };

  it("are read however they are cut", () => {
    const text = 'event: token\ndata: {"text":"a"}\n\n: heartbeat\n\nevent: done\r\ndata: {}\r\n\r\n';
    const whole = read(text);
    expect(whole).toEqual([
      { name: "token", data: '{"text":"a"}' },
      { name: "done", data: "{}" },
    ]);
    expect(read(...text)).toEqual(whole);
    for (let cut = 1; cut < text.length; cut++) {
      expect(read(text.slice(0, cut), text.slice(cut))).toEqual(whole);
    }
  });

  it("may have no name, several lines of data, and no blank after the colon", () => {
    expect(read("data:one\ndata: two\n\n")).toEqual([{ name: "message", data: "one\ntwo" }]);
    expect(read("\uFEFFdata\n\n")).toEqual([{ name: "message", data: "" }]);
  });

  it("that are not complete are not events", () => {
    expect(read("event: token\ndata: x\n")).toEqual([]);
    expect(read("event: token\n\n")).toEqual([]);
  });
});

describe("a session", () => {
  const ada = { id: "1", email: "ada@example.org", is_superuser: true };

  function session(...answers: (Response | Error)[]) {
    const { sent, send } = answering(...answers);
    return { session: new Session((again) => new Calls(again, "", send)), sent };
  }

  it("knows who is signed in, who is not, and that the server is away", async () => {
    const known = session(json(200, ada));
    await known.session.begin();
    expect(known.session.state).toEqual({ kind: "account", account: ada, expired: false });
    const stranger = session(json(401, {}));
    await stranger.session.begin();
    expect(stranger.session.state.kind).toBe("stranger");
    const away = session(new TypeError("x"));
    await away.session.begin();
    expect(away.session.state.kind).toBe("unreachable");
  });

  it("that has ended lets a call wait until somebody has signed in", async () => {
    const { session: one } = session(json(200, ada), json(401, {}), json(200, {}), json(200, ada), json(200, { saved: true }));
    await one.begin();
    const call = one.calls.get("/posts");
    await new Promise((resolve) => setTimeout(resolve));
    expect(one.state).toMatchObject({ expired: "asked" });
    await one.signIn("ada@example.org", "secret");
    expect(await call).toEqual({ saved: true });
    expect(one.state).toMatchObject({ expired: false });
  });

  it("that nobody begins again refuses what waits", async () => {
    const { session: one } = session(json(200, ada), json(401, {}));
    await one.begin();
    const call = one.calls.get("/posts").catch((e: unknown) => e);
    await new Promise((resolve) => setTimeout(resolve));
    one.refuse();
    expect(await call).toBeInstanceOf(SignedOut);
    expect(one.state).toMatchObject({ kind: "account", expired: "declined" });
  });
});
