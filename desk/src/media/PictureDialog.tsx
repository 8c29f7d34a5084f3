import { useEffect, useId, useState } from "preact/hooks";
import { messageOf } from "../http/problem";
import { useDesk } from "../shell/desk";
import { Dialog } from "../shell/Dialog";
import { size, upload, type Media } from "./media";

interface PictureProperties {
  readonly files: readonly File[];
  readonly onDone: (media: Media) => void;
  /** After the last one, or when somebody does not want to go on. */
  readonly onClose: () => void;
}

/** Uploads pictures one by one, and asks for each what it shows. */
export function PictureDialog({ files, onDone, onClose }: PictureProperties) {
  const { calls } = useDesk();
  const id = useId();
  const [place, setPlace] = useState(0);
  const [alt, setAlt] = useState("");
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [address, setAddress] = useState("");
  const file = files[place];

  useEffect(() => {
    if (!file) {
      return undefined;
    }
    const url = URL.createObjectURL(file);
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [file]);

  function next() {
    setAlt("");
    setProblem(null);
    if (place + 1 < files.length) {
      setPlace(place + 1);
    } else {
      onClose();
    }
  }

  async function send(event: SubmitEvent) {
    event.preventDefault();
    if (!file) {
      return;
    }
    setWorking(true);
    setProblem(null);
    try {
      onDone(await upload(calls, file, alt));
      next();
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      setWorking(false);
    }
  }

  return (
    <Dialog title={files.length > 1 ? `Picture ${place + 1} of ${files.length}` : "Picture"} onClose={onClose}>
      <form class="stack" onSubmit={(event) => void send(event)}>
        <div class="picture-preview">{address && <img src={address} alt="" />}</div>
        <p class="muted small">
          {file?.name} · {size(file?.size ?? 0)}
        </p>
        {problem && (
          <p class="banner bad" role="alert">
            {problem}
          </p>
        )}
        <div class="field">
          <label for={id}>What does it show?</label>
          <input
            id={id}
            value={alt}
            maxLength={1000}
            autofocus
            aria-describedby={`${id}why`}
            onInput={(event) => setAlt(event.currentTarget.value)}
          />
          <span id={`${id}why`} class="muted small">
            Read out to those who cannot see it. Leave it empty only where the picture is mere decoration.
          </span>
        </div>
        <div class="actions">
          <button type="button" onClick={next} disabled={working}>
            {files.length > 1 ? "Leave this one out" : "Cancel"}
          </button>
          <button type="submit" class="primary" disabled={working}>
            {working ? "Uploading…" : alt.trim() === "" ? "Insert as decoration" : "Insert"}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
