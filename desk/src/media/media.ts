import { query, type Calls } from "../http/calls";

/** A picture that the server keeps. */
export interface Media {
  readonly id: string;
  readonly file_name: string;
  readonly content_type: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly alt: string | null;
  readonly url: string;
  readonly variants: readonly { readonly width: number; readonly height: number; readonly url: string }[];
  /** Ready to paste. */
  readonly markdown: string;
  readonly created_at: string;
}

export interface MediaPage {
  readonly items: readonly Media[];
  readonly next_cursor: string | null;
}

/** Sends a picture; one without words for it is mere decoration. */
export async function upload(calls: Calls, file: File, alt: string): Promise<Media> {
  const form = new FormData();
  form.append("file", file, file.name || "picture");
  form.append("alt", alt.trim());
  const media = (await calls.answer<Media>("POST", "/media", { form })).body;
  // A picture that was there already is answered as it was.
  return alt.trim() !== "" && (media.alt ?? "") === "" ? describe(calls, media.id, alt) : media;
}

export function readMedia(calls: Calls, q: string, cursor: string | null, signal?: AbortSignal): Promise<MediaPage> {
  return calls.get(`/media${query({ q, cursor, limit: 48 })}`, signal);
}

export async function describe(calls: Calls, id: string, alt: string): Promise<Media> {
  const now = await calls.answer<Media>("GET", `/media/${id}`);
  return (await calls.answer<Media>("PATCH", `/media/${id}`, { patch: { alt: alt.trim() === "" ? null : alt.trim() }, ifMatch: now.etag ?? "*" })).body;
}

export async function remove(calls: Calls, id: string): Promise<void> {
  await calls.answer("DELETE", `/media/${id}`, { ifMatch: "*" });
}

/** The smallest variant that is at least this wide, else the picture itself. */
export function thumbnail(media: Media, width: number): string {
  const fitting = media.variants.filter((one) => one.width >= width).sort((one, other) => one.width - other.width)[0];
  return fitting?.url ?? media.url;
}

export function size(bytes: number): string {
  if (bytes < 1000) {
    return `${bytes} B`;
  }
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Pictures of a Markdown text that say nothing to those who cannot see them. */
export function picturesWithoutAlt(markdown: string): number {
  return (markdown.match(/!\[\s*\]\(/g) ?? []).length;
}
