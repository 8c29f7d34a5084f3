import { useEffect, useState } from "preact/hooks";
import { messageOf, Problem } from "../http/problem";
import type { Calls } from "../http/calls";
import { useDesk } from "../shell/desk";
import { Dialog } from "../shell/Dialog";
import { useLoaded } from "../shell/loaded";
import { tell } from "../shell/notices";
import { Failed, Loading, Page } from "../shell/Page";

/** An embedding model and how much is embedded by it. */
export interface Profile {
  readonly name: string;
  readonly model: string;
  readonly state: "building" | "active" | "retired";
  readonly dimension: number;
  readonly items: number;
  readonly indexed_items: number;
  readonly waiting: number;
  readonly failing: number;
  readonly reasons: readonly { readonly reason: string; readonly items: number }[];
}

interface Profiles {
  readonly items: readonly Profile[];
}

/** Whether something is going on, so that it is worth looking again soon. */
export function isWorking(profiles: Profiles | null): boolean {
  return profiles?.items.some((one) => one.state !== "retired" && (one.waiting > 0 || one.indexed_items < one.items)) ?? false;
}

/** What search knows by meaning, and how far the models are. */
export function EmbeddingsPage() {
  const { calls } = useDesk();
  const status = useLoaded((signal) => calls.get<Profiles>("/admin/embeddings", signal), []);
  const [switching, setSwitching] = useState(false);
  const working = isWorking(status.value);

  useEffect(() => {
    const timer = window.setInterval(status.reload, working ? 2_000 : 15_000);
    return () => window.clearInterval(timer);
  }, [working]);

  return (
    <Page
      title="Embeddings"
      actions={
        <>
          <button type="button" onClick={() => void rebuild(calls, {}, status.reload)}>
            Embed what is missing
          </button>
          <button type="button" onClick={() => setSwitching(true)}>
            Another model…
          </button>
        </>
      }
    >
      <p>Search by meaning looks at embeddings. What was saved is found by its words at once, and by its meaning when it is embedded.</p>
      {status.error && <Failed error={status.error} retry={status.reload} />}
      {!status.value && status.loading && <Loading />}
      {status.value?.items.length === 0 && <p class="muted">Nothing is embedded yet.</p>}
      <div class="cards">{status.value?.items.map((profile) => <ProfileCard key={profile.name} profile={profile} />)}</div>
      {switching && <SwitchDialog onClose={() => setSwitching(false)} onSwitch={(body) => void rebuild(calls, body, status.reload)} />}
    </Page>
  );
}

async function rebuild(calls: Calls, body: Record<string, string>, done: () => void) {
  try {
    await calls.answer("POST", "/admin/embeddings/rebuild", { json: body });
    tell("The server has begun.");
    done();
  } catch (error) {
    tell(error instanceof Problem && error.code === "model_in_use" ? "That model is in use already." : messageOf(error), true);
  }
}

function ProfileCard({ profile }: { readonly profile: Profile }) {
  const part = profile.items === 0 ? 1 : profile.indexed_items / profile.items;
  const id = `profile-${profile.name}`;
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>
        {profile.model} <span class={profile.state === "active" ? "chip good" : "chip"}>{profile.state}</span>
      </h2>
      <progress value={part} max={1} aria-label={`Embedded by ${profile.model}`} />
      <p role="status">
        {profile.indexed_items} of {profile.items} items embedded
        {profile.waiting > 0 && `, ${profile.waiting} waiting`}
        {profile.failing > 0 && `, ${profile.failing} of them failing`}
      </p>
      <p class="muted small">{profile.dimension} numbers in a vector</p>
      {profile.reasons.length > 0 && (
        <ul class="small bad-text">
          {profile.reasons.map((one) => (
            <li key={one.reason}>
              {one.reason} ({one.items})
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface SwitchProperties {
  readonly onClose: () => void;
  readonly onSwitch: (body: Record<string, string>) => void;
}

function SwitchDialog({ onClose, onSwitch }: SwitchProperties) {
  function submit(event: SubmitEvent) {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const given = [...form.entries()].map(([name, value]) => [name, String(value).trim()] as const).filter(([, value]) => value !== "");
    onSwitch(Object.fromEntries(given));
    onClose();
  }
  return (
    <Dialog title="Embed by another model" onClose={onClose}>
      <form class="stack" onSubmit={submit}>
        <p>It is built beside the one in use, which answers until nothing is missing. The key of its endpoint comes from the settings.</p>
        <div class="field">
          <label for="switch-model">Model</label>
          <input id="switch-model" name="model" required maxLength={200} placeholder="bge-m3" class="code" />
        </div>
        <div class="field">
          <label for="switch-url">Address of its endpoint</label>
          <input id="switch-url" name="base_url" type="url" maxLength={2000} placeholder="as the settings say" class="code" />
        </div>
        <div class="actions">
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class="primary">
            Begin
          </button>
        </div>
      </form>
    </Dialog>
  );
}
