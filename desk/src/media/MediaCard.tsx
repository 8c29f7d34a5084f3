import { useId, useState } from "preact/hooks";
import { messageOf } from "../http/problem";
import { useDesk } from "../shell/desk";
import { tell } from "../shell/notices";
import { describe, size, thumbnail, type Media } from "./media";

/** A picture, what it shows, and what goes into a text to show it. */
export function MediaCard({ media, onDelete }: { readonly media: Media; readonly onDelete: () => void }) {
  const { calls } = useDesk();
  const id = useId();
  const [saved, setSaved] = useState(media);
  const [alt, setAlt] = useState(media.alt ?? "");

  async function save() {
    if (alt.trim() !== (saved.alt ?? "")) {
      try {
        setSaved(await describe(calls, media.id, alt));
        tell("The description is saved. It goes into texts from now on.");
      } catch (error) {
        tell(messageOf(error), true);
      }
    }
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(saved.markdown);
      tell("Copied. Paste it into a text.");
    } catch {
      tell(saved.markdown);
    }
  }

  return (
    <li class="card media-card">
      <img src={thumbnail(media, 320)} alt={alt} loading="lazy" width={media.width ?? undefined} height={media.height ?? undefined} />
      <p class="file-name">{media.file_name}</p>
      <p class="muted small">
        {media.width && media.height ? `${media.width} × ${media.height} · ` : ""}
        {size(media.bytes)}
      </p>
      <label for={id} class="visually-hidden">
        What {media.file_name} shows
      </label>
      <input id={id} value={alt} placeholder="What does it show?" onInput={(event) => setAlt(event.currentTarget.value)} onBlur={() => void save()} />
      <div class="actions">
        <button type="button" onClick={() => void copy()}>
          Copy Markdown
        </button>
        <button type="button" class="quiet danger" aria-label={`Delete ${media.file_name}`} onClick={onDelete}>
          Delete
        </button>
      </div>
    </li>
  );
}
