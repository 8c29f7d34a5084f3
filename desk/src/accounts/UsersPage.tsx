import { useState } from "preact/hooks";
import { messageOf } from "../http/problem";
import { useDesk } from "../shell/desk";
import { Confirm, Dialog } from "../shell/Dialog";
import { useLoaded } from "../shell/loaded";
import { day } from "../shell/moments";
import { tell } from "../shell/notices";
import { Failed, Loading, Page } from "../shell/Page";

interface User {
  readonly id: string;
  readonly email: string;
  readonly is_active: boolean;
  readonly is_superuser: boolean;
  readonly created_at: string;
}

/** The accounts of this installation. */
export function UsersPage() {
  const { calls, session } = useDesk();
  const users = useLoaded((signal) => calls.get<{ items: User[] }>("/users", signal), []);
  const [adding, setAdding] = useState(false);
  const [deleting, setDeleting] = useState<User | null>(null);
  const own = session.state.kind === "account" ? session.state.account.id : "";

  async function does(work: () => Promise<unknown>, done: string) {
    try {
      await work();
      tell(done);
    } catch (error) {
      tell(messageOf(error), true);
    }
    users.reload();
  }

  const change = (user: User, patch: Record<string, boolean>, done: string) =>
    void does(() => calls.answer("PATCH", `/users/${user.id}`, { patch }), `${user.email} ${done}.`);

  return (
    <Page
      title="Users"
      actions={
        <button type="button" class="primary" onClick={() => setAdding(true)}>
          New user
        </button>
      }
    >
      <p>Superusers may do everything, here and over the API. Other accounts read like everybody.</p>
      {users.error && <Failed error={users.error} retry={users.reload} />}
      {!users.value && users.loading && <Loading />}
      {users.value && (
        <div class="table-frame">
          <table>
            <thead>
              <tr>
                <th scope="col">Address</th>
                <th scope="col">Since</th>
                <th scope="col">Superuser</th>
                <th scope="col">Active</th>
                <th scope="col">
                  <span class="visually-hidden">Actions</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {users.value.items.map((user) => (
                <tr key={user.id}>
                  <td>
                    {user.email} {user.id === own && <span class="chip">you</span>}
                  </td>
                  <td class="nowrap muted">{day(user.created_at)}</td>
                  <td>
                    <input
                      type="checkbox"
                      aria-label={`${user.email} is a superuser`}
                      checked={user.is_superuser}
                      disabled={user.id === own}
                      onChange={(event) =>
                        change(user, { is_superuser: event.currentTarget.checked }, user.is_superuser ? "is no superuser any more" : "is a superuser now")
                      }
                    />
                  </td>
                  <td>
                    <input
                      type="checkbox"
                      aria-label={`${user.email} is active`}
                      checked={user.is_active}
                      disabled={user.id === own}
                      onChange={(event) => change(user, { is_active: event.currentTarget.checked }, user.is_active ? "is deactivated" : "is active again")}
                    />
                  </td>
                  <td>
                    {user.id !== own && (
                      <button type="button" class="quiet danger" aria-label={`Delete ${user.email}`} onClick={() => setDeleting(user)}>
                        Delete
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {adding && <NewUser onClose={() => setAdding(false)} onMade={users.reload} />}
      {deleting && (
        <Confirm
          title="Delete this account?"
          text={`${deleting.email} is deleted with its sessions and tokens. What its owner has written stays.`}
          action="Delete"
          onConfirm={() => void does(() => calls.answer("DELETE", `/users/${deleting.id}`), `${deleting.email} is deleted.`)}
          onClose={() => setDeleting(null)}
        />
      )}
    </Page>
  );
}

function NewUser({ onClose, onMade }: { readonly onClose: () => void; readonly onMade: () => void }) {
  const { calls } = useDesk();
  const [problem, setProblem] = useState<string | null>(null);

  async function make(event: SubmitEvent) {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const email = String(form.get("email")).trim();
    try {
      await calls.answer("POST", "/users", { json: { email, password: form.get("password"), is_superuser: form.get("superuser") === "on" } });
      tell(`${email} has an account.`);
      onMade();
      onClose();
    } catch (error) {
      setProblem(messageOf(error));
    }
  }

  return (
    <Dialog title="New user" onClose={onClose}>
      <form class="stack" onSubmit={(event) => void make(event)}>
        {problem && (
          <p class="banner bad" role="alert">
            {problem}
          </p>
        )}
        <div class="field">
          <label for="user-email">Address</label>
          <input id="user-email" name="email" type="email" required maxLength={254} autocomplete="off" autofocus />
        </div>
        <div class="field">
          <label for="user-password">Password</label>
          <input id="user-password" name="password" type="password" required minLength={12} maxLength={128} autocomplete="new-password" aria-describedby="user-password-says" />
          <span id="user-password-says" class="muted small">
            12 to 128 characters of any kind. Its owner can change it under Account.
          </span>
        </div>
        <div class="field check">
          <input id="user-superuser" name="superuser" type="checkbox" />
          <label for="user-superuser">Superuser: may do everything</label>
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
    </Dialog>
  );
}
