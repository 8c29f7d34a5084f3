import { useId, useState } from "preact/hooks";
import type { EditingSession } from "../editing/editingSession";
import { messageOf } from "../http/problem";
import { picturesWithoutAlt } from "../media/media";
import { useDesk } from "../shell/desk";
import { Dialog } from "../shell/Dialog";
import { useLoaded } from "../shell/loaded";
import { localInput, moment } from "../shell/moments";
import { tell } from "../shell/notices";
import { useObserved } from "../shell/observed";
import { cancelSchedule, readSchedule, schedule } from "./schedule";

interface PublishProperties {
  readonly editing: EditingSession;
  readonly onClose: () => void;
}

/** Lets everybody see an item, now or at a time, or nobody. */
export function PublishDialog({ editing, onClose }: PublishProperties) {
  const { kind, saved, fields } = useObserved(editing);
  const [working, setWorking] = useState(false);
  const published = saved?.item.published === true;
  const title = String(fields[kind.title] ?? "").trim();

  async function setPublished(value: boolean) {
    setWorking(true);
    if (await editing.setPublished(value)) {
      tell(value ? `Published. Search finds it by its words at once, by its meaning in a few seconds.` : "Unpublished. Nobody but you sees it.");
    }
    onClose();
  }

  return (
    <Dialog title={published ? "Published" : "Publish"} onClose={onClose}>
      {title === "" ? <p class="banner warn">It needs a title first.</p> : <Warnings text={String(fields[kind.text ?? ""] ?? "")} />}
      {published ? (
        <>
          <p>
            Everybody can read it since {moment(saved.item.published_at)}. Unsaved changes are seen by nobody until you press Save.
          </p>
          <div class="actions">
            <button type="button" disabled={working} onClick={() => void setPublished(false)}>
              Unpublish
            </button>
          </div>
        </>
      ) : (
        <>
          <p>Saves what is here, and lets everybody read it.</p>
          <div class="actions">
            <button type="button" class="primary" disabled={working || title === ""} onClick={() => void setPublished(true)}>
              Publish now
            </button>
          </div>
          <ScheduleForm editing={editing} ready={title !== ""} />
        </>
      )}
    </Dialog>
  );
}

function Warnings({ text }: { readonly text: string }) {
  const silent = picturesWithoutAlt(text);
  return silent === 0 ? null : (
    <p class="banner warn">
      {silent === 1 ? "One picture says" : `${silent} pictures say`} nothing to those who cannot see it. Describe it between the brackets
      of <code>![…](…)</code>.
    </p>
  );
}

function ScheduleForm({ editing, ready }: { readonly editing: EditingSession; readonly ready: boolean }) {
  const { calls } = useDesk();
  const { kind, saved } = editing.state;
  const id = useId();
  const own = saved?.item.id ?? null;
  const planned = useLoaded((signal) => (own === null ? Promise.resolve(null) : readSchedule(calls, kind, own, signal)), [own]);
  const [at, setAt] = useState(() => localInput(new Date(Date.now() + 24 * 3_600_000)));
  const [problem, setProblem] = useState<string | null>(null);
  const waiting = planned.value?.state === "waiting" ? planned.value : null;

  async function plan(event: SubmitEvent) {
    event.preventDefault();
    setProblem(null);
    try {
      if (!(await editing.save()) || !editing.state.saved) {
        throw new Error("It has to be saved first.");
      }
      const made = await schedule(calls, kind, editing.state.saved.item.id, new Date(at));
      planned.set(made);
      tell(`It will be published on ${moment(made.publish_at)}.`);
    } catch (error) {
      setProblem(messageOf(error));
    }
  }

  async function cancel() {
    try {
      await cancelSchedule(calls, kind.path, own ?? "");
      planned.reload();
      tell("The schedule is cancelled.");
    } catch (error) {
      setProblem(messageOf(error));
    }
  }

  return (
    <form class="stack apart" onSubmit={(event) => void plan(event)}>
      {waiting && (
        <p class="banner">
          <span>
            Will be published on {moment(waiting.publish_at)}, as it was saved then. What you save later needs a new schedule.
          </span>
          <button type="button" onClick={() => void cancel()}>
            Cancel the schedule
          </button>
        </p>
      )}
      {planned.value?.state === "failed" && <p class="banner bad">The last schedule failed: {planned.value.detail}</p>}
      {problem && (
        <p class="banner bad" role="alert">
          {problem}
        </p>
      )}
      <div class="field">
        <label for={id}>Or at a time</label>
        <input id={id} type="datetime-local" required value={at} min={localInput(new Date())} onInput={(event) => setAt(event.currentTarget.value)} />
        <span class="muted small">In your time zone, {Intl.DateTimeFormat().resolvedOptions().timeZone}. What is saved now is what will be published.</span>
      </div>
      <div class="actions">
        <button type="submit" disabled={!ready}>
          {waiting ? "Change the schedule" : "Schedule"}
        </button>
      </div>
    </form>
  );
}
