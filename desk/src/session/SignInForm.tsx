import { useId, useState } from "preact/hooks";
import { messageOf, Problem } from "../http/problem";
import type { Session } from "./session";

interface SignInProperties {
  readonly session: Session;
  /** Who was signed in until now. */
  readonly email?: string;
  readonly onDone?: () => void;
}

/** Asks for address and password. */
export function SignInForm({ session, email, onDone }: SignInProperties) {
  const [trying, setTrying] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const address = useId();
  const password = useId();

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    setTrying(true);
    setProblem(null);
    try {
      await session.signIn(String(form.get("email")).trim(), String(form.get("password")));
      onDone?.();
    } catch (error) {
      setProblem(refusal(error));
      setTrying(false);
    }
  }

  return (
    <form class="stack" onSubmit={(event) => void submit(event)}>
      {problem && (
        <p class="banner bad" role="alert">
          {problem}
        </p>
      )}
      <div class="field">
        <label for={address}>Address</label>
        <input id={address} name="email" type="email" autocomplete="username" required defaultValue={email ?? ""} autofocus={!email} />
      </div>
      <div class="field">
        <label for={password}>Password</label>
        <input id={password} name="password" type="password" autocomplete="current-password" required autofocus={!!email} />
      </div>
      <button type="submit" class="primary" disabled={trying}>
        {trying ? "Signing in…" : "Sign in"}
      </button>
    </form>
  );
}

function refusal(error: unknown): string {
  if (error instanceof Problem && error.status === 429) {
    const minutes = Math.ceil((error.retryAfterSeconds ?? 60) / 60);
    return `Too many attempts. Try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`;
  }
  return messageOf(error);
}
