import { useState } from "preact/hooks";
import { messageOf } from "../http/problem";
import { useDesk } from "../shell/desk";
import { Confirm, Dialog } from "../shell/Dialog";
import { useLoaded } from "../shell/loaded";
import { day, moment } from "../shell/moments";
import { tell } from "../shell/notices";
import { Failed, Loading, Page } from "../shell/Page";

interface ApiToken {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly created_at: string;
  readonly expires_at: string;
  readonly last_used_at: string | null;
}

/** Tokens for scripts and build pipelines. */
export function TokensPage() {
  const { calls } = useDesk();
  const tokens = useLoaded((signal) => calls.get<{ items: ApiToken[] }>("/auth/tokens", signal), []);
  const [making, setMaking] = useState(false);
  const [revoking, setRevoking] = useState<ApiToken | null>(null);

  async function revoke(token: ApiToken) {
    try {
      await calls.answer("DELETE", `/auth/tokens/${token.id}`);
      tell(`The token “${token.name}” is revoked.`);
      tokens.reload();
    } catch (error) {
      tell(messageOf(error), true);
    }
  }

  return (
    <Page
      title="API tokens"
      actions={
        <button type="button" class="primary" onClick={() => setMaking(true)}>
          New token
        </button>
      }
    >
      <p>For scripts and build pipelines. A token never may more than you.</p>
      {tokens.error && <Failed error={tokens.error} retry={tokens.reload} />}
      {!tokens.value && tokens.loading && <Loading />}
      {tokens.value?.items.length === 0 && <p class="muted">You have no tokens.</p>}
      {tokens.value && tokens.value.items.length > 0 && (
        <div class="table-frame">
          <table>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">May</th>
                <th scope="col">Last used</th>
                <th scope="col">Good until</th>
                <th scope="col">
                  <span class="visually-hidden">Actions</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {tokens.value.items.map((token) => (
                <tr key={token.id}>
                  <td>{token.name}</td>
                  <td class="code small">{token.scopes.join(", ")}</td>
                  <td class="nowrap">{token.last_used_at ? moment(token.last_used_at) : <span class="muted">never</span>}</td>
                  <td class="nowrap">{day(token.expires_at)}</td>
                  <td>
                    <button type="button" class="quiet danger" aria-label={`Revoke ${token.name}`} onClick={() => setRevoking(token)}>
                      Revoke
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {making && <NewToken onClose={() => setMaking(false)} onMade={tokens.reload} />}
      {revoking && (
        <Confirm
          title="Revoke this token?"
          text={`Scripts with “${revoking.name}” are refused from now on.`}
          action="Revoke"
          onConfirm={() => void revoke(revoking)}
          onClose={() => setRevoking(null)}
        />
      )}
    </Page>
  );
}

function NewToken({ onClose, onMade }: { readonly onClose: () => void; readonly onMade: () => void }) {
  const { calls } = useDesk();
  const [secret, setSecret] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function make(event: SubmitEvent) {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const json = { name: String(form.get("name")).trim(), scopes: form.getAll("scope"), expires_in_days: Number(form.get("days")) };
    try {
      setSecret((await calls.answer<{ token: string }>("POST", "/auth/tokens", { json })).body.token);
      onMade();
    } catch (error) {
      setProblem(messageOf(error));
    }
  }

  return (
    <Dialog title="New token" onClose={onClose}>
      {secret ? (
        <div class="stack">
          <p>This is shown once. Copy it now:</p>
          <p class="secret code">{secret}</p>
          <div class="actions">
            <button type="button" onClick={() => void navigator.clipboard.writeText(secret).then(() => tell("Copied."))}>
              Copy
            </button>
            <button type="button" class="primary" onClick={onClose}>
              Done
            </button>
          </div>
        </div>
      ) : (
        <form class="stack" onSubmit={(event) => void make(event)}>
          {problem && (
            <p class="banner bad" role="alert">
              {problem}
            </p>
          )}
          <div class="field">
            <label for="token-name">What is it for?</label>
            <input id="token-name" name="name" required maxLength={100} autofocus />
          </div>
          <fieldset class="choice">
            <legend>What may it do?</legend>
            <label>
              <input type="checkbox" name="scope" value="content:write" defaultChecked /> Write content
            </label>
            <label>
              <input type="checkbox" name="scope" value="drafts:read" /> Read drafts
            </label>
          </fieldset>
          <div class="field">
            <label for="token-days">How many days is it good?</label>
            <input id="token-days" name="days" type="number" min={1} max={366} required defaultValue={90} />
          </div>
          <div class="actions">
            <button type="button" onClick={onClose}>
              Cancel
            </button>
            <button type="submit" class="primary">
              Make it
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
