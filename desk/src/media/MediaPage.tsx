import { useEffect, useRef, useState } from "preact/hooks";
import { messageOf } from "../http/problem";
import { useDesk } from "../shell/desk";
import { Confirm } from "../shell/Dialog";
import { useLoaded, useRested } from "../shell/loaded";
import { tell } from "../shell/notices";
import { Failed, Loading, Page } from "../shell/Page";
import { DropZone } from "./DropZone";
import { MediaCard } from "./MediaCard";
import { readMedia, remove, type Media } from "./media";
import { PictureDialog } from "./PictureDialog";

/** All pictures that the server keeps. */
export function MediaPage() {
  const { calls } = useDesk();
  const [q, setQ] = useState("");
  const asked = useRested(q, 250);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [more, setMore] = useState<readonly Media[]>([]);
  const [cursor, setCursor] = useState<string | null>(null);
  const [deleting, setDeleting] = useState<Media | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const first = useLoaded((signal) => readMedia(calls, asked, null, signal), [asked]);
  useEffect(() => {
    setMore([]);
    setCursor(first.value?.next_cursor ?? null);
  }, [first.value]);
  const items = [...(first.value?.items ?? []), ...more];

  async function readMore() {
    const next = await readMedia(calls, asked, cursor);
    setMore([...more, ...next.items]);
    setCursor(next.next_cursor);
  }

  async function remover(media: Media) {
    try {
      await remove(calls, media.id);
      tell(`${media.file_name} is deleted.`);
      first.reload();
    } catch (error) {
      tell(messageOf(error), true);
    }
  }

  return (
    <Page
      title="Media"
      actions={
        <button type="button" class="primary" onClick={() => picker.current?.click()}>
          Upload pictures…
        </button>
      }
    >
      <input
        ref={picker}
        type="file"
        accept="image/*"
        multiple
        hidden
        aria-label="Pictures to upload"
        onChange={(event) => setFiles([...(event.currentTarget.files ?? [])])}
      />
      <DropZone label="Drop pictures here" onFiles={setFiles}>
        <div class="filters">
          <div class="field grow">
            <label for="media-search">Search by name or description</label>
            <input id="media-search" type="search" value={q} onInput={(event) => setQ(event.currentTarget.value)} />
          </div>
        </div>
        {first.error && <Failed error={first.error} retry={first.reload} />}
        {!first.value && first.loading && <Loading />}
        {first.value && items.length === 0 && <p class="muted">No pictures here. Drop some, or drag them into a post as you write it.</p>}
        <ul class="media">
          {items.map((media) => (
            <MediaCard key={media.id} media={media} onDelete={() => setDeleting(media)} />
          ))}
        </ul>
        {cursor && (
          <button type="button" onClick={() => void readMore()}>
            Show more
          </button>
        )}
      </DropZone>
      {files.length > 0 && (
        <PictureDialog
          files={files}
          onDone={() => first.reload()}
          onClose={() => setFiles([])}
        />
      )}
      {deleting && (
        <Confirm
          title="Delete this picture?"
          text={`${deleting.file_name} is deleted for good. Texts that show it will have a gap.`}
          action="Delete"
          onConfirm={() => void remover(deleting)}
          onClose={() => setDeleting(null)}
        />
      )}
    </Page>
  );
}
