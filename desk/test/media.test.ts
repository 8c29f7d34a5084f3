import { describe as suite, expect, it } from "vitest";
import { Calls } from "../src/http/calls";
import { describe, picturesWithoutAlt, remove, size, thumbnail, upload, type Media } from "../src/media/media";

const MEDIA: Media = {
  id: "1",
  file_name: "harbour.jpg",
  content_type: "image/jpeg",
  bytes: 482_133,
  width: 4000,
  height: 3000,
  alt: null,
  url: "/media/1/harbour.jpg",
  variants: [
    { width: 480, height: 360, url: "/media/1/480/harbour.jpg" },
    { width: 960, height: 720, url: "/media/1/960/harbour.jpg" },
  ],
  markdown: "![](/media/1/harbour.jpg)",
  created_at: "2026-02-27T18:00:00Z",
};

function answering(...answers: readonly Media[]) {
  const sent: { method: string; path: string; headers: Record<string, string>; body: unknown }[] = [];
  const left = [...answers];
  const send = (async (path: string, init: RequestInit) => {
    sent.push({ method: init.method ?? "GET", path, headers: init.headers as Record<string, string>, body: init.body });
    const answer = left.shift();
    return answer ? new Response(JSON.stringify(answer), { headers: { ETag: '"a"' } }) : new Response(null, { status: 204 });
  }) as typeof fetch;
  return { sent, calls: new Calls(async () => {}, "", send) };
}

const file = new File(["x"], "harbour.jpg", { type: "image/jpeg" });

suite("a picture", () => {
  it("is sent with what it shows", async () => {
    const { sent, calls } = answering({ ...MEDIA, alt: "A harbour." });
    expect((await upload(calls, file, " A harbour. ")).alt).toBe("A harbour.");
    const form = sent[0]?.body as FormData;
    expect([(form.get("file") as File).name, form.get("alt")]).toEqual(["harbour.jpg", "A harbour."]);
    expect(sent).toHaveLength(1);
  });

  it("that nobody described is said to be decoration", async () => {
    const { sent, calls } = answering({ ...MEDIA, alt: "" });
    await upload(calls, file, "");
    expect((sent[0]?.body as FormData).get("alt")).toBe("");
  });

  it("that was there without words gets them", async () => {
    const { sent, calls } = answering(MEDIA, MEDIA, { ...MEDIA, alt: "A harbour." });
    expect((await upload(calls, file, "A harbour.")).alt).toBe("A harbour.");
    expect(sent.map((one) => one.method)).toEqual(["POST", "GET", "PATCH"]);
    expect(sent[2]?.headers).toMatchObject({ "Content-Type": "application/merge-patch+json", "If-Match": '"a"' });
    expect(sent[2]?.body).toBe('{"alt":"A harbour."}');
  });

  it("loses its words when they are emptied", async () => {
    const { sent, calls } = answering(MEDIA, MEDIA);
    await describe(calls, "1", " ");
    expect(sent[1]?.body).toBe('{"alt":null}');
  });

  it("is deleted whatever it is like now", async () => {
    const { sent, calls } = answering();
    await remove(calls, "1");
    expect(sent[0]).toMatchObject({ method: "DELETE", path: "/media/1", headers: { "If-Match": "*" } });
  });

  it("is shown by the smallest copy that is wide enough", () => {
    expect(thumbnail(MEDIA, 320)).toBe("/media/1/480/harbour.jpg");
    expect(thumbnail(MEDIA, 481)).toBe("/media/1/960/harbour.jpg");
    expect(thumbnail(MEDIA, 1000)).toBe("/media/1/harbour.jpg");
  });

  it("is as large as it is said to be", () => {
    expect([size(999), size(482_133), size(4_200_000)]).toEqual(["999 B", "482 kB", "4.2 MB"]);
  });

  it("without words is counted in a text", () => {
    expect(picturesWithoutAlt("![](/a.png) ![ ](/b.png) ![A](/c.png)")).toBe(2);
  });
});
