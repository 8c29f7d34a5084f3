import { useState } from "preact/hooks";
import { messageOf } from "../http/problem";
import { useDesk } from "../shell/desk";
import { tell } from "../shell/notices";
import { Page } from "../shell/Page";

/** One's own account: another password. */
export function AccountPage() {
  const { calls, session } = useDesk();
  const [problem, setProblem] = useState<string | null>(null);
  const email = session.state.kind === "account" ? session.state.account.email : "";

  async function change(event: SubmitEvent) {
    event.preventDefault();
    const element = event.currentTarget as HTMLFormElement;
    const form = new FormData(element);
    setProblem(null);
    if (form.get("new") !== form.get("again")) {
      setProblem("The new password is not the same both times.");
      return;
    }
    try {
      await calls.plainly("POST", "/auth/password", { json: { current_password: form.get("current"), new_password: form.get("new") } });
      element.reset();
      tell("You have another password. All other sessions have ended.");
    } catch (error) {
      setProblem(messageOf(error));
    }
  }

  return (
    <Page title="Account">
      <p>
        You are signed in as <strong>{email}</strong>.
      </p>
      <form class="stack narrow" onSubmit={(event) => void change(event)}>
        <h2>Another password</h2>
        {problem && (
          <p class="banner bad" role="alert">
            {problem}
          </p>
        )}
        <input type="text" name="email" value={email} autocomplete="username" hidden readOnly />
        <div class="field">
          <label for="current">Present password</label>
          <input id="current" name="current" type="password" autocomplete="current-password" required />
        </div>
        <div class="field">
          <label for="new">New password</label>
          <input id="new" name="new" type="password" autocomplete="new-password" required minLength={12} maxLength={128} />
        </div>
        <div class="field">
          <label for="again">New password again</label>
          <input id="again" name="again" type="password" autocomplete="new-password" required minLength={12} maxLength={128} />
        </div>
        <button type="submit" class="primary">
          Change it
        </button>
        <p class="muted small">Ends every other session of this account. API tokens stay good.</p>
      </form>
    </Page>
  );
}
